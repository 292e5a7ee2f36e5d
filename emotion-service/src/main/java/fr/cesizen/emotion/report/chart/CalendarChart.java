package fr.cesizen.emotion.report.chart;

import fr.cesizen.emotion.report.CalendarPeriod;
import fr.cesizen.emotion.report.DailyMoodRepository.Day;
import fr.cesizen.emotion.report.DayCell;
import fr.cesizen.emotion.report.DayColour;
import fr.cesizen.emotion.report.MoodSpread;
import fr.cesizen.emotion.report.MoodStatistics;
import fr.cesizen.emotion.report.ReportMessages;
import fr.cesizen.emotion.report.ValenceClass;
import fr.cesizen.platform.svg.SvgBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Draws a year as a grid: one column per ISO week, Monday on top.
 *
 * <p>Besides its colour, each day has a line that is higher the more pleasant the day, and a stroke across it that is longer
 * the more its moods differ; a day with entries but no valence is a hollow dot. So the year can be read without colour.
 */
record CalendarChart(int year, List<Day> days, ReportMessages.LocalizedMessages texts) {

    private static final int STEP = 16;
    private static final int LEFT = 40;
    private static final int TOP = 52;
    private static final int SWATCH = 128;
    private static final int LEGEND = TOP + 7 * STEP + 16;
    private static final int TABLE = LEGEND + 4 * STEP + 8;

    String svg() {
        var table = StatisticsTable.of(days, CalendarPeriod.MONTH, texts);
        var title = texts.say("calendar.title", String.valueOf(year));
        var words = texts.say("calendar.desc", String.valueOf(days.size())) + " " + table.words();
        var svg = ChartFrame.open("calendar", texts.locale(), TABLE + table.height(), LEFT, title, words);
        // A single image for screen readers; the table below is read cell by cell.
        svg.open("g", "role", "img", "aria-labelledby", "calendar-title");
        labels(svg);
        grid(svg);
        legend(svg);
        svg.close("g");
        table.draw(svg, LEFT, TABLE);
        return svg.close("svg").toString();
    }

    private void labels(SvgBuilder svg) {
        for (var month : Month.values()) {
            svg.text("text", texts.month(month, false), "x", x(LocalDate.of(year, month, 1)), "y", TOP - 6);
        }
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY)) {
            svg.text("text", texts.weekday(day), "x", 8, "y", y(day) + 11);
        }
    }

    private void grid(SvgBuilder svg) {
        Map<LocalDate, MoodStatistics> written = days.stream().collect(Collectors.toMap(Day::date, Day::figures));
        for (var date = LocalDate.of(year, 1, 1); date.getYear() == year; date = date.plusDays(1)) {
            var figures = written.getOrDefault(date, MoodStatistics.NONE);
            var words = texts.day(date) + texts.say("calendar.colon") + words(figures);
            DayCell.of(figures).draw(svg, x(date), y(date.getDayOfWeek()), words);
        }
    }

    private String words(MoodStatistics figures) {
        var words = DayCell.of(figures).words(figures, texts);
        if (figures.n() > 0) {
            return words + ", n = " + figures.n();
        }
        return figures.entries() == 0
                ? words
                : words + ", " + texts.say("calendar.entries", String.valueOf(figures.entries()));
    }

    private void legend(SvgBuilder svg) {
        int x = LEFT;
        for (var each : ValenceClass.values()) {
            swatch(svg, x, LEGEND, DayCell.of(new DayColour(each, MoodSpread.EVEN)), "pleasantness." + each);
            x += SWATCH;
        }
        x = LEFT;
        for (var each : MoodSpread.values()) {
            swatch(
                    svg,
                    x,
                    LEGEND + STEP + 4,
                    DayCell.of(new DayColour(ValenceClass.PLEASANT, each)),
                    "contrast." + each);
            x += SWATCH;
        }
        swatch(svg, x, LEGEND + STEP + 4, DayCell.UNRATED, "calendar.unrated");
        swatch(svg, x + SWATCH, LEGEND + STEP + 4, DayCell.NOTHING, "calendar.nothing");
        svg.text("text", texts.say("calendar.legend"), "x", LEFT, "y", LEGEND + 3 * STEP + 4);
    }

    private void swatch(SvgBuilder svg, int x, int y, DayCell cell, String key) {
        var words = texts.say(key);
        cell.draw(svg, x, y, words);
        svg.text("text", words, "x", x + STEP + 2, "y", y + 11);
    }

    private int x(LocalDate date) {
        var first = CalendarPeriod.WEEK.start(LocalDate.of(year, 1, 1));
        return LEFT + STEP * (int) ChronoUnit.WEEKS.between(first, CalendarPeriod.WEEK.start(date));
    }

    private static int y(DayOfWeek day) {
        return TOP + (day.getValue() - 1) * STEP;
    }
}
