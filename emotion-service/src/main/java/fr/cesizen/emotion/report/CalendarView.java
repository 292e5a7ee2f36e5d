package fr.cesizen.emotion.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year, day by day. */
public record CalendarView(
        @Schema(example = "2026") int year,

        @Schema(description = "The days with at least one entry")
        List<DayView> days) {

    /** @param colour absent, like {@code mean}, when no entry of the day has a valence */
    record DayView(
            @Schema(example = "2026-11-22") LocalDate date,
            @Schema(example = "3") long entries,

            @Schema(description = "Entries with a valence", example = "3")
            long n,

            @Schema(description = "Mean valence, −1 to 1", example = "0.31") @Nullable
            Double mean,

            @Schema(description = "Sample standard deviation; absent below n = 2", example = "0.22") @Nullable
            Double spread,

            @Schema(
                    description = "One of seven colours from blue to orange, greyer as the spread grows",
                    example = "#c1a380")
            @Nullable
            String colour,

            @Schema(example = "plutôt agréable, nuancé", description = "Also present when no entry has a valence")
            String words) {}

    public static CalendarView of(
            int year, List<DailyMoodRepository.Day> days, ReportMessages.LocalizedMessages texts) {
        return new CalendarView(year, days.stream().map(day -> view(day, texts)).toList());
    }

    private static DayView view(DailyMoodRepository.Day day, ReportMessages.LocalizedMessages texts) {
        var figures = day.figures();
        var shade = DayColour.of(figures);
        return new DayView(
                day.date(),
                figures.entries(),
                figures.n(),
                figures.mean(),
                figures.spread(),
                shade == null ? null : shade.colour(),
                DayCell.of(figures).words(figures, texts));
    }
}
