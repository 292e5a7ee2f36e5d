package fr.cesizen.stress.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.text.Messages;
import fr.cesizen.stress.catalog.QuestionnaireSummary.Unavailable;
import fr.cesizen.stress.questionnaire.model.Editions;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes with the service, and what the operator has to decide or supply. */
class BundledQuestionnaireCatalogTest {

    private static final Messages TEXTS = new Messages("stress", "unavailable.retired");
    private static final String WORDS = "{\"fr\":\"Mot\",\"en\":\"Word\"}";

    Path folder;

    @BeforeEach
    void makeFolder(@TempDir Path empty) {
        folder = empty;
    }

    static BundledQuestionnaireCatalog shipped(boolean gad7, String wordings) throws IOException {
        return new BundledQuestionnaireCatalog(new StressProperties(gad7, wordings));
    }

    static Availability of(BundledQuestionnaireCatalog shipped, String code) {
        return shipped.latest(code).orElseThrow().availability();
    }

    static String wording(int items, int options, String words) {
        var json = new StringBuilder("{\"source\":\"Somewhere\",\"licence\":\"Bought\",\"items\":{");
        for (int i = 1; i <= items; i++) {
            json.append(i == 1 ? "" : ",").append("\"item_" + i + "\":").append(words);
        }
        json.append("},\"options\":[").append((words + ",").repeat(options)).setLength(json.length() - 1);
        return json.append("]}").toString();
    }

    void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    @Test
    void knowsWhichWordingItIs() throws IOException {
        write("who5.json", wording(5, 6, WORDS).replaceFirst("\\{", "{\"version\":3,"));
        write("pss10.json", wording(10, 5, WORDS));
        var shipped = shipped(false, folder.toString());
        assertThat(shipped.latest("who5").orElseThrow().questionnaire().wordingVersion())
                .isEqualTo(3);
        assertThat(shipped.latest("pss10").orElseThrow().questionnaire().wordingVersion())
                .isEqualTo(1);
        write("who5.json", wording(5, 6, WORDS).replaceFirst("\\{", "{\"version\":0,"));
        assertThatIllegalStateException()
                .isThrownBy(() -> shipped(false, folder.toString()))
                .withMessageContaining("wordingVersion");
    }

    @Test
    void offersOnlyWhatNeedsNobodysDecision() throws IOException {
        var shipped = shipped(false, "");
        assertThat(of(shipped, "srrs")).isEqualTo(Availability.AVAILABLE);
        assertThat(of(shipped, "gad7")).isEqualTo(Availability.SWITCHED_OFF);
        assertThat(of(shipped, "pss10")).isEqualTo(Availability.WORDING_MISSING);
        assertThat(of(shipped, "who5")).isEqualTo(Availability.WORDING_MISSING);
        for (var entry : shipped.list()) {
            boolean available = entry.availability() == Availability.AVAILABLE;
            for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(Unavailable.of(entry, TEXTS, locale) == null).isEqualTo(available);
            }
        }
    }

    @Test
    void saysWhyAQuestionnaireIsNotOffered() {
        for (var availability : Availability.values()) {
            for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                var unavailable =
                        Unavailable.of(new CatalogEntry(QuestionnaireFixtures.GAD7, availability, 2), TEXTS, locale);
                assertThat(unavailable == null || !unavailable.reason().isBlank())
                        .isTrue();
            }
        }
    }

    @Test
    void offersGad7WhenTheOperatorDecidedForIt() throws IOException {
        assertThat(of(shipped(true, ""), "gad7")).isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void offersWhatTheOperatorSuppliesTheWordingOf() throws IOException {
        write("who5.json", wording(5, 6, WORDS));
        var shipped = shipped(false, folder.toString());
        assertThat(of(shipped, "who5")).isEqualTo(Availability.AVAILABLE);
        assertThat(of(shipped, "pss10")).isEqualTo(Availability.WORDING_MISSING);
        var who5 = shipped.latest("who5").orElseThrow().questionnaire();
        assertThat(who5.items().get(4).label().en()).isEqualTo("Word");
        assertThat(who5.codings().get(0).options().get(5).label().fr()).isEqualTo("Mot");
        assertThat(who5.licence()).containsEntry("wording", new LocalizedText("Bought", "Bought"));
        assertThat(who5.sources()).contains("Somewhere");
    }

    @Test
    void takesTheOperatorsLicenceInTwoLanguagesToo() throws IOException {
        write("who5.json", wording(5, 6, WORDS).replace("\"Bought\"", "{\"fr\":\"Achetée\",\"en\":\"Bought\"}"));
        var who5 =
                shipped(false, folder.toString()).latest("who5").orElseThrow().questionnaire();
        assertThat(who5.licence()).containsEntry("wording", new LocalizedText("Achetée", "Bought"));
        write("who5.json", wording(5, 6, WORDS).replace("\"Bought\"", "{\"fr\":\"Achetée\"}"));
        assertThatIllegalStateException()
                .isThrownBy(() -> shipped(false, folder.toString()))
                .withMessageContaining("its licence lacks a language");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "who5.json  | {                                                     | who5.json cannot be used",
                "who5.json  | {\"mood\":1}                                          | \"mood\"",
                "who5.json  | {}                                                    | it names no source",
                "who5.json  | {\"source\":\"a\"}                                    | it names no licence",
                "who5.json  | {\"source\":\"a\",\"licence\":\" \"}                  | it names no licence",
                "who5.json  | {\"source\":\"a\",\"licence\":\"b\"}                  | it lacks items or options",
                "gad7.json  | {}                                                    | is for no questionnaire that takes one",
                "mine.json  | {}                                                    | is for no questionnaire that takes one",
            })
    void doesNotStartOnABrokenFile(String file, String content, String why) throws IOException {
        write(file, content);
        assertThatIllegalStateException()
                .isThrownBy(() -> shipped(false, folder.toString()))
                .withMessageContaining(why);
    }

    @Test
    void doesNotStartOnHalfAWording() throws IOException {
        for (var half : new String[] {
            wording(4, 6, WORDS),
            wording(5, 5, WORDS),
            wording(5, 6, "{\"fr\":\"Mot\"}"),
            wording(5, 6, "null"),
            wording(5, 6, "{\"fr\":\"Un diagnostic\",\"en\":\"a\"}")
        }) {
            write("who5.json", half);
            assertThatIllegalStateException()
                    .isThrownBy(() -> shipped(false, folder.toString()))
                    .withMessageContaining("who5.json cannot be used");
        }
    }

    @Test
    void doesNotStartWithoutTheFolderThatIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> shipped(false, folder.resolve("none").toString()))
                .withMessageContaining("names no readable folder");
    }

    @Test
    void keepsOldVersionsBesideTheLatest() {
        var first = Editions.numbered(QuestionnaireFixtures.SRRS, 1);
        var second = Editions.numbered(QuestionnaireFixtures.SRRS, 2);
        var shipped = new BundledQuestionnaireCatalog(new StressProperties(false, ""), List.of(second, first));
        assertThat(shipped.list()).extracting(CatalogEntry::questionnaire).containsExactly(second);
        assertThat(shipped.latest("srrs").map(CatalogEntry::questionnaire)).contains(second);
        assertThat(shipped.version("srrs", 1).map(CatalogEntry::questionnaire)).contains(first);
        assertThat(shipped.version("srrs", 3)).isEmpty();
    }

    @Test
    void refusesTwoDocumentsOfTheSameVersionUnsoundOnesAndTheCodesOfAdministrators() {
        var settings = new StressProperties(false, "");
        assertThatIllegalStateException()
                .isThrownBy(() -> new BundledQuestionnaireCatalog(
                        settings, List.of(QuestionnaireFixtures.SRRS, QuestionnaireFixtures.SRRS)));
        for (var unsound : List.of(
                Editions.numbered(QuestionnaireFixtures.SRRS, 0), Editions.numbered(QuestionnaireFixtures.CUSTOM, 1))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new BundledQuestionnaireCatalog(settings, List.of(unsound)))
                    .withMessageContaining("is not sound");
        }
    }
}
