package fr.cesizen.stress.trend;

import fr.cesizen.platform.svg.SvgBuilder;
import fr.cesizen.stress.questionnaire.model.Band;
import fr.cesizen.stress.trend.Trend.DatedResult;
import fr.cesizen.stress.trend.Trend.Point;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The drawing: scores over time on their bands. One colour for every result, greys for the bands: a position on the
 * scale is not a verdict, so nothing is red or green.
 */
final class TrendPlot {

    static final double WIDTH = 720;
    static final double HEIGHT = 300;
    private static final double LEFT = 60;
    private static final double RIGHT = WIDTH - 250;
    private static final int ROOM = 34;
    private static final double LINE_HEIGHT = 14;

    /** A score covers half a point on either side, so that a band of a single score has a height. */
    private static final double HALF = 0.5;

    private static final double TOP = 50;
    private static final double BOTTOM = HEIGHT - 40;
    private static final String LINE = "#1f4e79";
    private static final List<String> GREYS = List.of("#f4f6f8", "#e8ecf0");

    private final List<DatedResult> results;
    private final List<Band> bands;
    private final ChartTexts captions;
    private final double least;
    private final double most;

    /** @param captions of a trend with at least one result */
    TrendPlot(ChartTexts captions) {
        this.results = captions.trend().comparable().stream().map(Point::taken).toList();
        this.captions = captions;
        this.bands = newest().score().reading().bandSet().bands();
        this.least = bands.get(0).min() - HALF;
        var end = bands.get(bands.size() - 1);
        int highest =
                results.stream().mapToInt(taken -> taken.score().points()).max().orElseThrow();
        this.most = end.max() == null ? Math.max(least + 1, 1.1 * Math.max(highest, end.min())) : end.max() + HALF;
    }

    void draw(SvgBuilder svg) {
        drawBands(svg);
        drawScale(svg);
        svg.empty("polyline", "points", line(), "fill", "none", "stroke", LINE, "stroke-width", 2);
        results.forEach(taken -> drawPoint(svg, taken));
        var remarks = (captions.leftOut() + captions.otherBands()).strip();
        svg.text("text", remarks, "x", LEFT, "y", BOTTOM + 42, "font-size", 12, "fill", TrendChart.INK);
        svg.text("text", captions.day(results.get(0).at()), "x", LEFT, "y", BOTTOM + 24, "fill", TrendChart.INK);
        if (results.size() > 1) {
            before(svg, captions.day(newest().at()), RIGHT, BOTTOM + 24);
        }
    }

    private void drawBands(SvgBuilder svg) {
        double[] labels = new double[bands.size()];
        for (int i = 0; i < bands.size(); i++) {
            double top = i + 1 < bands.size() ? y(bands.get(i + 1).min() - HALF) : TOP;
            double bottom = y(bands.get(i).min() - HALF);
            double height = bottom - top;
            var grey = GREYS.get(i % 2);
            svg.empty("rect", "x", LEFT, "y", top, "width", RIGHT - LEFT, "height", height, "fill", grey);
            labels[i] = (top + bottom) / 2 + 4;
        }
        apart(labels);
        for (int i = 0; i < bands.size(); i++) {
            var label = bands.get(i).label().in(captions.locale());
            TrendChart.write(svg, label, ROOM, "x", RIGHT + 8, "y", labels[i], "fill", TrendChart.INK, "font-size", 12);
        }
    }

    /** Moves labels apart, from the lowest position to the highest, so that none covers another. */
    private static void apart(double[] labels) {
        double room = Math.min(LINE_HEIGHT, (BOTTOM - TOP) / labels.length);
        for (int i = 1; i < labels.length; i++) {
            labels[i] = Math.min(labels[i], labels[i - 1] - room);
        }
        double below = TOP + 4;
        for (int i = labels.length - 1; i >= 0; i--, below += room) {
            labels[i] = Math.max(labels[i], below);
        }
    }

    /** Labels where each band begins and the last one ends; an open-ended scale has no highest score to label. */
    private void drawScale(SvgBuilder svg) {
        var end = bands.get(bands.size() - 1).max();
        double free = TOP - LINE_HEIGHT;
        if (end != null) {
            before(svg, captions.score(newest(), end), LEFT - 8, y(end) + 4);
            free = y(end) + 4;
        }
        for (int i = bands.size() - 1; i >= 0; i--) {
            double place = y(bands.get(i).min()) + 4;
            if (place - free >= LINE_HEIGHT) {
                before(svg, captions.score(newest(), bands.get(i).min()), LEFT - 8, place);
                free = place;
            }
        }
    }

    /** Text that ends at {@code x}. */
    private static void before(SvgBuilder svg, String text, double x, double y) {
        svg.text("text", text, "x", x, "y", y, "text-anchor", "end", "fill", TrendChart.INK);
    }

    private void drawPoint(SvgBuilder svg, DatedResult taken) {
        var fill = taken.isComplete() ? LINE : "#ffffff";
        svg.open("circle", "cx", x(taken), "cy", y(taken), "r", 4, "fill", fill, "stroke", LINE);
        svg.text("title", captions.sentence(taken));
        svg.close("circle");
    }

    private String line() {
        return results.stream()
                .filter(DatedResult::isComplete)
                .map(taken -> SvgBuilder.number(x(taken)) + "," + SvgBuilder.number(y(taken)))
                .collect(Collectors.joining(" "));
    }

    private double x(DatedResult taken) {
        var first = results.get(0).at();
        double whole = Duration.between(first, newest().at()).toSeconds();
        double share = whole == 0 ? 0.5 : Duration.between(first, taken.at()).toSeconds() / whole;
        return LEFT + 10 + share * (RIGHT - LEFT - 20);
    }

    private double y(DatedResult taken) {
        return y(taken.score().points());
    }

    private double y(double score) {
        return BOTTOM - (score - least) / (most - least) * (BOTTOM - TOP);
    }

    private DatedResult newest() {
        return results.get(results.size() - 1);
    }
}
