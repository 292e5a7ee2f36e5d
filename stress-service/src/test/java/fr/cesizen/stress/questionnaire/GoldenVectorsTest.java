package fr.cesizen.stress.questionnaire;

import static fr.cesizen.stress.questionnaire.Srrs.SRRS;
import static fr.cesizen.stress.questionnaire.Srrs.STANDARD;
import static fr.cesizen.stress.questionnaire.Srrs.VARIANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The scale against the vectors that came with its facts. */
class GoldenVectorsTest {

    record Vector(Map<String, Integer> answers, int score, String standard, String cesi_variant) {}

    record Vectors(List<Vector> vectors) {}

    static Stream<Vector> vectors() throws IOException {
        try (var content = GoldenVectorsTest.class.getResourceAsStream("/srrs-vectors.json")) {
            return JsonMapper.builder().build().readValue(content, Vectors.class).vectors().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void scoresAsTheFactsSay(Vector vector) {
        var standard = SRRS.score(Answers.check(SRRS, Map.copyOf(vector.answers())), STANDARD);
        assertThat(standard.points()).isEqualTo(vector.score());
        assertThat(standard.band().code()).isEqualTo(vector.standard());

        var variant = SRRS.score(vector.answers(), VARIANT);
        assertThat(variant.points()).isEqualTo(vector.score());
        assertThat(variant.band().code()).isEqualTo(vector.cesi_variant());
    }

    @Test
    void hasFortyThreeItemsThatComeTo1466AndInTheVariantTo1467() {
        var all = SRRS.items().stream().collect(Collectors.toMap(Item::code, item -> 1));
        assertThat(all).hasSize(43);
        assertThat(SRRS.score(all, STANDARD).points()).isEqualTo(1466);
        assertThat(SRRS.score(all, VARIANT).points()).isEqualTo(1467);
    }

    @Test
    void countsSocialActivitiesOneMoreInTheVariant() {
        var answers = Map.of("social_activity_change", 2);
        assertThat(SRRS.score(answers, STANDARD).points()).isEqualTo(36);
        assertThat(SRRS.score(answers, VARIANT).points()).isEqualTo(38);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "0,    LOW,      LOW",
        "99,   LOW,      LOW",
        "100,  LOW,      MODERATE",
        "149,  LOW,      MODERATE",
        "150,  MODERATE, MODERATE",
        "299,  MODERATE, MODERATE",
        "300,  HIGH,     HIGH",
        "29340, HIGH,    HIGH",
    })
    void changesBandExactlyAtItsEdge(int points, String standard, String variant) {
        assertThat(STANDARD.bandOf(points).code()).isEqualTo(standard);
        assertThat(VARIANT.bandOf(points).code()).isEqualTo(variant);
    }

    @Test
    void readsByTheStandardBandsUnlessAskedOtherwise() {
        assertThat(SRRS.bandSet(null)).isSameAs(STANDARD);
    }
}
