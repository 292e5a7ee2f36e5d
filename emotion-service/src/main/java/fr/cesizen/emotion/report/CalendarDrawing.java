package fr.cesizen.emotion.report;

import static fr.cesizen.emotion.report.Svg.escaped;

import fr.cesizen.emotion.report.Days.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A year as a grid: a column an ISO week, Monday on top.
 *
 * <p>Beside its colour each day bears a line, the higher the more pleasant, and a stroke across it, the longer the
 * more the day's moods differ; what was written without a valence is a hollow dot: the year reads without colour.
 */
record CalendarDrawing(int year, List<Day> days, Texts.Spoken texts) {

    private static final int STEP = 16;
    private static final int LEFT = 40;
    private static final int TOP = 52;
    private static final int WIDTH = 920;
    private static final int SWATCH = 128;
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
            DayCell.of(figures).draw(svg, x(date), y, texts.day(date) + texts.say("calendar.colon") + words(figures));
        }
    }

    private String words(Figures figures) {
        var words = DayCell.of(figures).words(figures, texts);
        if (figures.n() > 0) {
            return words + ", n = " + figures.n();
        }
        return figures.entries() == 0
                ? words
                : words + ", " + texts.say("calendar.entries", String.valueOf(figures.entries()));
    }

    private void legend(Svg svg) {
        int x = LEFT;
        for (var each : Pleasantness.values()) {
            swatch(svg, x, LEGEND, DayCell.of(new Shade(each, Contrast.EVEN)), "pleasantness." + each);
            x += SWATCH;
        }
        x = LEFT;
        for (var each : Contrast.values()) {
            swatch(svg, x, LEGEND + STEP + 4, DayCell.of(new Shade(Pleasantness.PLEASANT, each)), "contrast." + each);
            x += SWATCH;
        }
        swatch(svg, x, LEGEND + STEP + 4, DayCell.UNRATED, "calendar.unrated");
        swatch(svg, x + SWATCH, LEGEND + STEP + 4, DayCell.NOTHING, "calendar.nothing");
        svg.text(LEFT, LEGEND + 3.0 * STEP + 4, texts.say("calendar.legend"));
    }

    private void swatch(Svg svg, int x, int y, DayCell cell, String key) {
        var words = texts.say(key);
        cell.draw(svg, x, y, words);
        svg.text(x + STEP + 2, y + 11, words);
    }

    private int x(LocalDate date) {
        var first = Period.WEEK.start(LocalDate.of(year, 1, 1));
        return LEFT + STEP * (int) ChronoUnit.WEEKS.between(first, Period.WEEK.start(date));
    }
}
