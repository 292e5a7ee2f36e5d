package fr.cesizen.emotion.report.chart;

import static fr.cesizen.platform.svg.SvgBuilder.number;

import fr.cesizen.emotion.report.CalendarPeriod;
import fr.cesizen.emotion.report.DailyMoodRepository.Day;
import fr.cesizen.emotion.report.DateRange;
import fr.cesizen.emotion.report.ReportMessages;
import fr.cesizen.emotion.report.ValenceView;
import fr.cesizen.emotion.report.ValenceView.Point;
import fr.cesizen.platform.svg.SvgBuilder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Draws valence over time as a line, with a band of one spread on either side; broken where little was written. */
record ValenceChart(DateRange range, List<Day> days, ReportMessages.LocalizedMessages texts) {

    private static final int LEFT = 110;
    private static final int RIGHT = 900;
    private static final int TOP = 40;
    private static final int BOTTOM = 240;
    private static final int TABLE = BOTTOM + 62;
    private static final String BAND = "#c3d3e8";

    String svg() {
        var view = ValenceView.of(range, days);
        var step = view.unit().equals("month") ? CalendarPeriod.YEAR : CalendarPeriod.MONTH;
        var table = StatisticsTable.of(days, step, texts);
        var title = texts.say("valence.title", texts.day(range.from()), texts.day(range.to()));
        int top = view.points().isEmpty() ? TOP + 8 : TABLE;
        var description = words(view) + " " + table.words();
        var svg = ChartFrame.open("valence", texts.locale(), top + table.height(), LEFT, title, description);
        if (!view.points().isEmpty()) {
            picture(svg, view, step);
        } else if (!days.isEmpty()) {
            svg.text("text", words(view), "x", LEFT, "y", TOP);
        }
        table.draw(svg, LEFT, top);
        return svg.close("svg").toString();
    }

    private String words(ValenceView view) {
        return view.points().isEmpty()
                ? days.isEmpty() ? "" : texts.say("valence.unrated")
                : texts.say(
                        "valence.desc." + view.unit(),
                        String.valueOf(view.points().size()));
    }

    private void picture(SvgBuilder svg, ValenceView view, CalendarPeriod step) {
        // A single image for screen readers; the table below is read cell by cell.
        svg.open("g", "role", "img", "aria-labelledby", "valence-title");
        axes(svg, step);
        view.runs(false).forEach(run -> band(svg, run));
        view.runs(true).forEach(run -> line(svg, run));
        view.points().forEach(point -> dot(svg, point));
        svg.text("text", texts.say("valence.legend"), "x", LEFT, "y", BOTTOM + 50);
        svg.close("g");
    }

    private void axes(SvgBuilder svg, CalendarPeriod step) {
        for (int valence = -1; valence <= 1; valence++) {
            var line = "M" + LEFT + " " + number(y(valence)) + "H" + RIGHT;
            svg.empty("path", "d", line, "stroke", ChartFrame.EDGE, "stroke-width", 0.5);
            var words = texts.say("valence.axis." + (valence + 1));
            svg.text("text", words, "x", LEFT - 8, "y", y(valence) + 4, "text-anchor", "end");
        }
        new TimeAxis(range, step, LEFT, RIGHT, texts).draw(svg, BOTTOM);
    }

    private void band(SvgBuilder svg, List<Point> run) {
        var upper = run.stream().map(point -> at(point, spread(point))).collect(Collectors.toList());
        for (int i = run.size() - 1; i >= 0; i--) {
            upper.add(at(run.get(i), -spread(run.get(i))));
        }
        var outline = "M" + String.join("L", upper) + "Z";
        // The stroke makes the band of an isolated point visible.
        svg.empty("path", "d", outline, "fill", BAND, "stroke", BAND, "stroke-width", 3, "stroke-linejoin", "round");
    }

    private void line(SvgBuilder svg, List<Point> run) {
        var line = run.stream().map(point -> at(point, 0)).collect(Collectors.joining("L", "M", ""));
        svg.empty("path", "d", line, "fill", "none", "stroke", ChartFrame.INK, "stroke-width", 1.5);
    }

    private void dot(SvgBuilder svg, Point point) {
        var when = point.from().equals(point.to())
                ? texts.day(point.from())
                : texts.say("valence.days", texts.day(point.from()), texts.day(point.to()));
        var mean = texts.number(point.mean());
        var words = texts.say("table.line", when, mean, texts.number(point.spread()), String.valueOf(point.n()));
        svg.open("circle", "cx", x(point), "cy", y(point.mean()), "r", 2.5);
        svg.text("title", words).close("circle");
    }

    private static double spread(Point point) {
        return point.spread() == null ? 0 : point.spread();
    }

    private String at(Point point, double off) {
        return number(x(point)) + " " + number(y(point.mean() + off));
    }

    /** The middle of the days that a point stands for. */
    private double x(Point point) {
        return x((since(point.from()) + since(point.to()) + 1) / 2.0);
    }

    private double x(double days) {
        return LEFT + days * (RIGHT - LEFT) / range.length();
    }

    private long since(LocalDate day) {
        return ChronoUnit.DAYS.between(range.from(), day);
    }

    private static double y(double valence) {
        return BOTTOM - (Math.max(-1, Math.min(1, valence)) + 1) * (BOTTOM - TOP) / 2;
    }
}
