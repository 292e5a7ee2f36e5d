package fr.cesizen.stress.questionnaire;

import static fr.cesizen.stress.questionnaire.Srrs.SRRS;
import static fr.cesizen.stress.questionnaire.Srrs.TEXT;
import static fr.cesizen.stress.questionnaire.Srrs.bandSet;
import static fr.cesizen.stress.questionnaire.Srrs.item;
import static fr.cesizen.stress.questionnaire.Srrs.questionnaire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which documents may be published. */
class DocumentTest {

    private static final BandSet DEFAULT = bandSet("default", Map.of());

    static BandSet bands(Band... bands) {
        return new BandSet("default", 1, Map.of(), List.of(bands));
    }

    static Stream<List<Band>> unsoundBands() {
        return Stream.of(
                List.of(),
                List.of(new Band(1, null, "A", TEXT)),
                List.of(new Band(0, 9, "A", TEXT)),
                List.of(new Band(0, 9, "A", TEXT), new Band(11, null, "B", TEXT)),
                List.of(new Band(0, 9, "A", TEXT), new Band(9, null, "B", TEXT)),
                List.of(new Band(0, null, "A", TEXT), new Band(10, null, "B", TEXT)),
                List.of(new Band(0, -1, "A", TEXT), new Band(0, null, "B", TEXT)));
    }

    @ParameterizedTest
    @MethodSource("unsoundBands")
    void refusesBandsThatDoNotCoverEveryScoreOnce(List<Band> bands) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BandSet("default", 1, Map.of(), bands));
    }

    @Test
    void knowsNoBandForWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULT.bandOf(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULT.band("NONE"));
    }

    @Test
    void refusesRepeatedCodesMissingDefaultsAndStrayWeights() {
        assertThatIllegalArgumentException().isThrownBy(() -> questionnaire(1, List.of(DEFAULT), item("a"), item("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> questionnaire(1, List.of(DEFAULT, DEFAULT), item("a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> questionnaire(1, List.of(bandSet("other", Map.of())), item("a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> questionnaire(1, List.of(bandSet("default", Map.of("b", 3))), item("a")));
    }

    @Test
    void refusesTextsWithoutBothLanguagesAndItemsWithoutWeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Words("texte", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Words("", "text"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Item("a", 0, TEXT, true, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Item("Not a code", 1, TEXT, true, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scoring(Scoring.Rule.WEIGHTED_SUM, 1, 0));
    }

    @Test
    void keepsOldVersionsBesideTheLatest() {
        var first = questionnaire(1, List.of(DEFAULT), item("a"));
        var second = questionnaire(2, List.of(DEFAULT), item("a"), item("b"));
        var published = new Questionnaires(List.of(second, first));
        assertThat(published.list()).containsExactly(second);
        assertThat(published.find("small")).contains(second);
        assertThat(published.version("small", 1)).isSameAs(first);
        assertThatIllegalStateException().isThrownBy(() -> published.version("small", 3));
    }

    @Test
    void refusesTwoDocumentsOfTheSameVersion() {
        var document = questionnaire(1, List.of(DEFAULT), item("a"));
        assertThatIllegalStateException().isThrownBy(() -> new Questionnaires(List.of(document, document)));
    }

    @Test
    void marksWhatTheLawProtects() {
        assertThat(SRRS.items().stream().filter(Item::sensitive).map(Item::code))
                .containsExactly("detention", "sexual_difficulties", "religious_activity_change");
    }

    @Test
    void promisesNeitherIllnessNorItsAbsence() {
        var texts = Stream.concat(
                Stream.of(SRRS.title(), SRRS.instructions(), SRRS.notice(), SRRS.evidence(), SRRS.skipLabel()),
                SRRS.bandSets().stream().flatMap(set -> set.bands().stream()).map(Band::label));
        assertThat(texts.flatMap(text -> Stream.of(text.fr(), text.en())))
                .allSatisfy(text -> assertThat(text.toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain("diagnos", "risque", "risk", "%", "probab", "prédi", "predict"));
    }
}
