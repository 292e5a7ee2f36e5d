package fr.cesizen.emotion.report;

import static fr.cesizen.emotion.report.Svg.escaped;
import static fr.cesizen.emotion.report.Svg.number;

import fr.cesizen.emotion.report.Days.Day;
import fr.cesizen.emotion.report.ValenceView.Point;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Valence over time as a line, with a band of one spread on either side; broken where little was written. */
record ValenceDrawing(Range range, List<Day> days, Texts.Spoken texts) {

    private static final int WIDTH = 920;
    private static final int LEFT = 110;
    private static final int RIGHT = 900;
    private static final int TOP = 40;
    private static final int BOTTOM = 240;
    private static final int TABLE = BOTTOM + 62;
    private static final String BAND = "#c3d3e8";

    String svg() {
        var view = ValenceView.of(range, days);
        var step = view.unit().equals("month") ? Period.YEAR : Period.MONTH;
        var table = FiguresTable.of(days, step, texts);
        var title = texts.say("valence.title", texts.day(range.from()), texts.day(range.to()));
        int top = view.points().isEmpty() ? TOP + 8 : TABLE;
        var svg = new Svg(
                "valence", texts.locale(), WIDTH, top + table.height(), title, words(view) + " " + table.words());
        svg.add("<text x=\"%d\" y=\"20\" font-size=\"15\">%s</text>", LEFT, escaped(title));
        if (!view.points().isEmpty()) {
            picture(svg, view, step);
        } else if (!days.isEmpty()) {
            svg.text(LEFT, TOP, words(view));
        }
        table.draw(svg, LEFT, top);
        return svg.end();
    }

    private String words(ValenceView view) {
        return view.points().isEmpty()
                ? days.isEmpty() ? "" : texts.say("valence.unrated")
                : texts.say(
                        "valence.desc." + view.unit(),
                        String.valueOf(view.points().size()));
    }

    private void picture(Svg svg, ValenceView view, Period step) {
        svg.picture();
        axes(svg, step);
        view.runs(false).forEach(run -> band(svg, run));
        view.runs(true).forEach(run -> line(svg, run));
        view.points().forEach(point -> dot(svg, point));
        svg.text(LEFT, BOTTOM + 50, texts.say("valence.legend"));
        svg.close();
    }

    private void axes(Svg svg, Period step) {
        for (int valence = -1; valence <= 1; valence++) {
            svg.add("<path d=\"M%d %sH%d\" stroke=\"#767676\" stroke-width=\"0.5\"/>", LEFT, number(y(valence)), RIGHT);
            svg.right(LEFT - 8, y(valence) + 4, texts.say("valence.axis." + (valence + 1)));
        }
        new TimeAxis(range, step, LEFT, RIGHT, texts).draw(svg, BOTTOM);
    }

    private void band(Svg svg, List<Point> run) {
        var upper = run.stream().map(point -> at(point, spread(point))).collect(Collectors.toList());
        for (int i = run.size() - 1; i >= 0; i--) {
            upper.add(at(run.get(i), -spread(run.get(i))));
        }
        svg.add( // the stroke shows the band of a point that stands alone
                "<path d=\"M%sZ\" fill=\"%s\" stroke=\"%s\" stroke-width=\"3\" stroke-linejoin=\"round\"/>",
                String.join("L", upper), BAND, BAND);
    }

    private void line(Svg svg, List<Point> run) {
        svg.add(
                "<path d=\"M%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>",
                run.stream().map(point -> at(point, 0)).collect(Collectors.joining("L")), Svg.INK);
    }

    private void dot(Svg svg, Point point) {
        var when = point.from().equals(point.to())
                ? texts.day(point.from())
                : texts.say("valence.days", texts.day(point.from()), texts.day(point.to()));
        svg.add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"2.5\"><title>%s</title></circle>",
                number(x(point)),
                number(y(point.mean())),
                escaped(texts.say(
                        "table.line",
                        when,
                        texts.number(point.mean()),
                        texts.number(point.spread()),
                        String.valueOf(point.n()))));
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
