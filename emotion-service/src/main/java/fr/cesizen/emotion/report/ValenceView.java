package fr.cesizen.emotion.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Mean valence over time, where there is one. */
public record ValenceView(
        @Schema(example = "2026-08-01") LocalDate from,
        @Schema(example = "2026-11-22") LocalDate to,

        @Schema(description = "What a point stands for: day, week (from Monday) or month", example = "day")
        String unit,

        List<Point> points) {

    private static final int LONGEST_OF_DAYS = 120;
    private static final int LONGEST_OF_WEEKS = 1_100;

    /** More days than this without a valence are a gap that no line bridges. */
    private static final int LONGEST_GAP = 14;

    public record Point(
            @Schema(example = "2026-11-22") LocalDate from,
            @Schema(example = "2026-11-22") LocalDate to,

            @Schema(description = "Entries with a valence", example = "3")
            long n,

            @Schema(description = "Mean valence, −1 to 1", example = "0.31")
            double mean,

            @Schema(description = "Sample standard deviation; absent below n = 2", example = "0.22") @Nullable
            Double spread,

            @Schema(
                    description =
                            "False at the first point and after more than 14 days without a valence: draw no line to it")
            boolean joined) {}

    public static ValenceView of(DateRange range, List<DailyMoodRepository.Day> days) {
        var unit = unit(range);
        var buckets = new TreeMap<LocalDate, List<DailyMoodRepository.Day>>();
        for (var day : days) {
            if (day.figures().n() > 0) {
                buckets.computeIfAbsent(unit == null ? day.date() : unit.start(day.date()), start -> new ArrayList<>())
                        .add(day);
            }
        }
        var points = new ArrayList<Point>();
        LocalDate before = null;
        for (var bucket : buckets.values()) {
            points.add(point(range, unit, bucket, before));
            before = bucket.get(bucket.size() - 1).date();
        }
        return new ValenceView(range.from(), range.to(), unit == null ? "day" : unit.toString(), points);
    }

    /** Groups points that belong together: for the line, joined points; for the band, joined points with a spread. */
    public List<List<Point>> runs(boolean all) {
        var runs = new ArrayList<List<Point>>();
        boolean open = false;
        for (var point : points) {
            boolean belongs = all || point.spread() != null;
            if (belongs && !(open && point.joined())) {
                runs.add(new ArrayList<>());
            }
            if (belongs) {
                runs.get(runs.size() - 1).add(point);
            }
            open = belongs;
        }
        return runs;
    }

    /** The unit of a point; null for days. */
    static @Nullable CalendarPeriod unit(DateRange range) {
        return range.length() <= LONGEST_OF_DAYS
                ? null
                : range.length() <= LONGEST_OF_WEEKS ? CalendarPeriod.WEEK : CalendarPeriod.MONTH;
    }

    private static Point point(
            DateRange range,
            @Nullable CalendarPeriod unit,
            List<DailyMoodRepository.Day> days,
            @Nullable LocalDate before) {
        var first = days.get(0).date();
        var whole = unit == null ? new DateRange(first, first) : unit.containing(first);
        var figures = MoodStatistics.of(
                days.stream().map(DailyMoodRepository.Day::figures).toList());
        return new Point(
                whole.from().isBefore(range.from()) ? range.from() : whole.from(),
                whole.to().isAfter(range.to()) ? range.to() : whole.to(),
                figures.n(),
                figures.mean() == null ? 0 : figures.mean(),
                figures.spread(),
                before != null && ChronoUnit.DAYS.between(before, first) - 1 <= LONGEST_GAP);
    }
}
