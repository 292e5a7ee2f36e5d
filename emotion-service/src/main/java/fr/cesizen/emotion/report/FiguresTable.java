package fr.cesizen.emotion.report;

import fr.cesizen.emotion.report.Days.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a drawing shows, as a table of months or years to read. */
record FiguresTable(List<Line> lines, Texts.Spoken texts) {

    static final int LINE_HEIGHT = 16;
    private static final int[] COLUMNS = {200, 300, 370};

    record Line(String label, Figures figures) {}

    static FiguresTable of(List<Day> days, Period period, Texts.Spoken texts) {
        var parts = days.stream()
                .collect(Collectors.groupingBy(
                        day -> period.start(day.date()),
                        TreeMap::new,
                        Collectors.mapping(Day::figures, Collectors.toList())));
        return new FiguresTable(
                parts.entrySet().stream()
                        .map(part -> new Line(label(part.getKey(), period, texts), Figures.of(part.getValue())))
                        .toList(),
                texts);
    }

    int height() {
        return (lines.size() + 2) * LINE_HEIGHT;
    }

    void draw(Svg svg, int x, int top) {
        double y = top + LINE_HEIGHT;
        if (lines.isEmpty()) {
            svg.text(x, y, words());
            return;
        }
        svg.open("table");
        svg.add("<g font-weight=\"bold\">");
        row(
                svg,
                "columnheader",
                x,
                y,
                texts.say("table.when"),
                texts.say("table.mean"),
                texts.say("table.spread"),
                "n");
        svg.add("</g>");
        for (var line : lines) {
            y += LINE_HEIGHT;
            var figures = line.figures();
            row(
                    svg,
                    "cell",
                    x,
                    y,
                    line.label(),
                    texts.number(figures.mean()),
                    texts.number(figures.spread()),
                    String.valueOf(figures.n()));
        }
        svg.close();
    }

    /** The same as sentences. */
    String words() {
        if (lines.isEmpty()) {
            return texts.say("table.nothing");
        }
        return lines.stream()
                .map(line -> texts.say(
                        "table.line",
                        line.label(),
                        texts.number(line.figures().mean()),
                        texts.number(line.figures().spread()),
                        String.valueOf(line.figures().n())))
                .collect(Collectors.joining(" "));
    }

    private static void row(Svg svg, String role, int x, double y, String when, String... figures) {
        svg.open("row").cell(role, x, y, false, when);
        for (int i = 0; i < figures.length; i++) {
            svg.cell(role, COLUMNS[i] + (double) x, y, true, figures[i]);
        }
        svg.close();
    }

    private static String label(LocalDate start, Period period, Texts.Spoken texts) {
        return period == Period.YEAR
                ? String.valueOf(start.getYear())
                : texts.month(start.getMonth(), true) + " " + start.getYear();
    }
}
