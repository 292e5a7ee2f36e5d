package fr.cesizen.gdpr.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureRulesTest {

    @ParameterizedTest(name = "{0} people: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"0, -", "1, -", "9, -", "10, 10", "14, 10", "15, 15", "1234, 1230"})
    void tellsTenPeopleAtLeastAndNeverMoreThanThereAre(long n, Long shown) {
        assertThat(DisclosureRules.people(n)).isEqualTo(Optional.ofNullable(shown));
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"30, 20, 20", "30, 21, -", "30, 30, -", "30, 9, -", "20, 10, 10", "19, 10, -", "5, 10, -"})
    void tellsAShareOnlyIfTheOthersAreTenAsWell(long total, long n, Long shown) {
        assertThat(DisclosureRules.share(total, n)).isEqualTo(Optional.ofNullable(shown));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "40 20 10,  40 20 10",
        "40 20 9,   40 - -",
        "40 4 6,    40 - -",
        "40 3 6,    - - -",
        "100 0 0,   - - -",
        "12 11 9,   10 - -",
        "3 3 3,     - - -",
        "4 3 3,     - - -",
        "50 12 12,  50 10 10"
    })
    void hidesASmallPartBehindAnotherOneUntilTenPeopleAreHidden(String parts, String shown) {
        var sizes = Arrays.stream(parts.split(" ")).map(Long::valueOf).toList();
        assertThat(DisclosureRules.parts(sizes).stream()
                        .map(part -> part.map(String::valueOf).orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shown);
    }

    @Test
    void saysNothingOfAQuestionnaireThatFewHaveAnswered() {
        var counts = new MonthCounts(
                Map.of(),
                Map.of(
                        MonthDisclosure.SCORE_TREND,
                        Map.of("gad7", Map.of("higher", 9L), "pss10", Map.of("higher", 9L, "lower", 1L))));
        assertThat(MonthDisclosure.of(counts))
                .filteredOn(figure -> figure.measure().equals(MonthDisclosure.SCORE_TREND))
                .extracting(Figure::subject)
                .containsOnly("pss10")
                .hasSize(4);
    }

    @Test
    void tellsNothingOfAnEmptyMonthThatItWouldNotTellOfAnAlmostEmptyOne() {
        var one = Map.of("active", 1L, "active-days", 31L, "journal", 1L, "sign-ups", 9L);
        var opinions = Map.of(MonthDisclosure.SATISFACTION, Map.of("all", Map.of("dissatisfied", 9L)));
        assertThat(MonthDisclosure.of(new MonthCounts(one, opinions)))
                .isEqualTo(MonthDisclosure.of(new MonthCounts(Map.of(), Map.of())))
                .extracting(Figure::n)
                .containsOnlyNulls();
    }

    @Test
    void countsDaysOnlyOfPeopleWhoAreTold() {
        var counts = Map.of("active", 30L, "practice", 25L, "practice-days", 400L, "active-days", 412L);
        assertThat(MonthDisclosure.of(new MonthCounts(counts, Map.of())))
                .filteredOn(figure ->
                        List.of("practice", "practice-days", "active-days").contains(figure.measure()))
                .extracting(Figure::n)
                .containsExactly(410L, null, null);
    }
}
