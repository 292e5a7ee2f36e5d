package fr.cesizen.gdpr.statistics.publication;

import fr.cesizen.gdpr.statistics.publication.FigureRepository.Published;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The published figures of some months, oldest first.
 *
 * @param minimum fewest people behind a figure
 * @param roundedTo figures about people are multiples of this, rounded down
 */
record StatisticsReport(
        @Schema(example = "2025-11") String from,
        @Schema(example = "2026-10") String to,
        @Schema(example = "10") int minimum,
        @Schema(example = "5") int roundedTo,

        @Schema(description = "Sealed months alone; one in which nothing happened is absent")
        List<MonthView> months) {

    static List<MonthView> months(List<Published> published) {
        TreeMap<LocalDate, List<Published>> byMonth =
                published.stream().collect(Collectors.groupingBy(Published::month, TreeMap::new, Collectors.toList()));
        return byMonth.entrySet().stream()
                .map(month -> MonthView.of(
                        YearMonth.from(month.getKey()).toString(),
                        month.getValue().stream().map(Published::figure).toList()))
                .toList();
    }
}
