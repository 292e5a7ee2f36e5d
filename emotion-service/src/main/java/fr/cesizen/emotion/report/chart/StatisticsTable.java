package fr.cesizen.emotion.report.chart;

import fr.cesizen.emotion.report.CalendarPeriod;
import fr.cesizen.emotion.report.DailyMoodRepository.Day;
import fr.cesizen.emotion.report.MoodStatistics;
import fr.cesizen.emotion.report.ReportMessages;
import fr.cesizen.platform.svg.SvgBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of a drawing as a table of months or years. */
record StatisticsTable(List<Line> lines, ReportMessages.LocalizedMessages texts) {

    static final int LINE_HEIGHT = 16;
    private static final int[] COLUMNS = {200, 300, 370};

    record Line(String label, MoodStatistics figures) {}

    static StatisticsTable of(List<Day> days, CalendarPeriod period, ReportMessages.LocalizedMessages texts) {
        var parts = days.stream()
                .collect(Collectors.groupingBy(
                        day -> period.start(day.date()),
                        TreeMap::new,
                        Collectors.mapping(Day::figures, Collectors.toList())));
        return new StatisticsTable(
                parts.entrySet().stream()
                        .map(part -> new Line(label(part.getKey(), period, texts), MoodStatistics.of(part.getValue())))
                        .toList(),
                texts);
    }

    int height() {
        return (lines.size() + 2) * LINE_HEIGHT;
    }

    void draw(SvgBuilder svg, int x, int top) {
        int y = top + LINE_HEIGHT;
        if (lines.isEmpty()) {
            svg.text("text", words(), "x", x, "y", y);
            return;
        }
        svg.open("g", "role", "table").open("g", "font-weight", "bold");
        var header = List.of(texts.say("table.when"), texts.say("table.mean"), texts.say("table.spread"), "n");
        row(svg, "columnheader", x, y, header);
        svg.close("g");
        for (var line : lines) {
            y += LINE_HEIGHT;
            row(svg, "cell", x, y, cells(line));
        }
        svg.close("g");
    }

    /** The table as sentences. */
    String words() {
        if (lines.isEmpty()) {
            return texts.say("table.nothing");
        }
        return lines.stream()
                .map(line -> texts.say("table.line", cells(line).toArray()))
                .collect(Collectors.joining(" "));
    }

    private List<String> cells(Line line) {
        var figures = line.figures();
        return List.of(
                line.label(),
                texts.number(figures.mean()),
                texts.number(figures.spread()),
                String.valueOf(figures.n()));
    }

    private static void row(SvgBuilder svg, String role, int x, int y, List<String> cells) {
        svg.open("g", "role", "row").text("text", cells.get(0), "role", role, "x", x, "y", y);
        for (int i = 0; i < COLUMNS.length; i++) {
            svg.text("text", cells.get(i + 1), "role", role, "x", x + COLUMNS[i], "y", y, "text-anchor", "end");
        }
        svg.close("g");
    }

    private static String label(LocalDate start, CalendarPeriod period, ReportMessages.LocalizedMessages texts) {
        return period == CalendarPeriod.YEAR
                ? String.valueOf(start.getYear())
                : texts.month(start.getMonth(), true) + " " + start.getYear();
    }
}
