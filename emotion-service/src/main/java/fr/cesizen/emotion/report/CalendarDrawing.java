package fr.cesizen.emotion.report;

import static fr.cesizen.emotion.report.Svg.escaped;
import static fr.cesizen.emotion.report.Svg.number;

import fr.cesizen.emotion.report.Days.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A year as a grid: a column an ISO week, Monday on top.
 *
 * <p>Beside its colour each day bears a line, the higher the more pleasant, and a stroke across it, the longer the
 * more the day's moods differ: the year reads without colour.
 */
record CalendarDrawing(int year, List<Day> days, Texts.Spoken texts) {

    private static final int STEP = 16;
    private static final int CELL = 14;
    private static final int LEFT = 40;
    private static final int TOP = 52;
    private static final int WIDTH = 920;
    private static final int LEGEND = TOP + 7 * STEP + 16;
    private static final int TABLE = LEGEND + 4 * STEP + 8;

    String svg() {
        var table = FiguresTable.of(days, Period.MONTH, texts);
        var title = texts.say("calendar.title", String.valueOf(year));
        var svg = new Svg(
                "calendar",
                texts.locale(),
                WIDTH,
                TABLE + table.height(),
                title,
                texts.say("calendar.desc", String.valueOf(days.size())) + " " + table.words());
        svg.add("<text x=\"%d\" y=\"20\" font-size=\"15\">%s</text>", LEFT, escaped(title));
        svg.picture();
        labels(svg);
        grid(svg);
        legend(svg);
        svg.close();
        table.draw(svg, LEFT, TABLE);
        return svg.end();
    }

    private void labels(Svg svg) {
        for (var month : Month.values()) {
            svg.text(x(LocalDate.of(year, month, 1)), TOP - 6, texts.month(month, false));
        }
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY)) {
            svg.text(8, TOP + (day.getValue() - 1) * STEP + 11, texts.weekday(day));
        }
    }

    private void grid(Svg svg) {
        Map<LocalDate, Figures> written = days.stream().collect(Collectors.toMap(Day::date, Day::figures));
        for (var date = LocalDate.of(year, 1, 1); date.getYear() == year; date = date.plusDays(1)) {
            var figures = written.getOrDefault(date, Figures.NONE);
            int y = TOP + (date.getDayOfWeek().getValue() - 1) * STEP;
            cell(svg, x(date), y, Shade.of(figures), texts.day(date) + texts.say("calendar.colon") + words(figures));
        }
    }

    private String words(Figures figures) {
        var shade = Shade.of(figures);
        if (shade != null) {
            return shade.words(figures, texts) + ", n = " + figures.n();
        }
        return figures.entries() == 0
                ? texts.say("calendar.nothing")
                : texts.say("calendar.unrated", String.valueOf(figures.entries()));
    }

    private void legend(Svg svg) {
        int width = (WIDTH - LEFT) / Pleasantness.values().length;
        int x = LEFT;
        for (var each : Pleasantness.values()) {
            swatch(svg, x, LEGEND, new Shade(each, Contrast.EVEN), "pleasantness." + each);
            x += width;
        }
        x = LEFT;
        for (var each : Contrast.values()) {
            swatch(svg, x, LEGEND + STEP + 4, new Shade(Pleasantness.PLEASANT, each), "contrast." + each);
            x += width;
        }
        swatch(svg, x, LEGEND + STEP + 4, null, "calendar.nothing");
        svg.text(LEFT, LEGEND + 3.0 * STEP + 4, texts.say("calendar.legend"));
    }

    private void swatch(Svg svg, int x, int y, @Nullable Shade shade, String key) {
        var words = texts.say(key);
        cell(svg, x, y, shade, words);
        svg.text(x + STEP + 2, y + 11, words);
    }

    private static void cell(Svg svg, int x, int y, @Nullable Shade shade, String words) {
        svg.add(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#767676\" stroke-width=\"0.5\">"
                        + "<title>%s</title></rect>",
                x, y, CELL, CELL, shade == null ? "#ffffff" : shade.colour(), escaped(words));
        if (shade != null) {
            mark(svg, x, y, shade);
        }
    }

    private static void mark(Svg svg, int x, int y, Shade shade) {
        double middle = y + 12 - shade.pleasantness().place * 10.0 / 6;
        double reach = shade.contrast().reach;
        var stroke = "M%s %sh8".formatted(number(x + 3), number(middle));
        if (reach > 0) {
            stroke += "M%s %sV%s"
                    .formatted(
                            number(x + 7),
                            number(Math.max(y + 1, middle - reach)),
                            number(Math.min(y + CELL - 1, middle + reach)));
        }
        svg.add(
                "<path d=\"%s\" stroke=\"%s\" fill=\"none\" pointer-events=\"none\"/>",
                stroke, shade.colour().ink());
    }

    private int x(LocalDate date) {
        var first = Period.WEEK.start(LocalDate.of(year, 1, 1));
        return LEFT + STEP * (int) ChronoUnit.WEEKS.between(first, Period.WEEK.start(date));
    }
}
