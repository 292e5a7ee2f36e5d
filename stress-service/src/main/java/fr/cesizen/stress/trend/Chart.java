package fr.cesizen.stress.trend;

import java.util.List;

/**
 * A trend as SVG: a drawing with title and description, and a table of the same results in text for whoever does
 * not see it. No script, no style sheet, nothing that is loaded from elsewhere.
 */
final class Chart {

    private static final double ROW = 22;
    private static final double[] COLUMNS = {20, 112, 170, 334, 550};
    private static final int[] ROOM = {20, 10, 25, 33, 26};
    private static final int LONGEST_TITLE = 75;
    private static final String INK = "#1f2933";

    static String of(Trend trend, Captions captions) {
        double height =
                trend.points().isEmpty() ? 120 : Plot.HEIGHT + (trend.points().size() + 2) * ROW;
        var svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "group",
                "aria-labelledby",
                captions.ids(),
                "xml:lang",
                captions.locale().getLanguage(),
                "viewBox",
                "0 0 720 " + Svg.number(height),
                "width",
                Plot.WIDTH,
                "height",
                height,
                "font-family",
                "sans-serif",
                "font-size",
                14.0);
        svg.text("title", captions.title(), "id", captions.titleId());
        svg.text("desc", captions.description(), "id", captions.descriptionId());
        svg.empty("rect", "width", Plot.WIDTH, "height", height, "fill", "#ffffff");
        svg.text(
                "text",
                Captions.shortened(captions.title(), LONGEST_TITLE),
                "x",
                20.0,
                "y",
                28.0,
                "font-weight",
                "bold",
                "fill",
                INK,
                "aria-hidden",
                "true");
        if (trend.points().isEmpty()) {
            svg.text("text", captions.description(), "x", 20.0, "y", 70.0, "fill", INK, "aria-hidden", "true");
        } else {
            drawPlot(svg, trend, captions);
            drawTable(svg, trend, captions);
        }
        return svg.close("svg").toString();
    }

    private static void drawPlot(Svg svg, Trend trend, Captions captions) {
        svg.open("g", "role", "img", "aria-labelledby", captions.ids());
        new Plot(trend.comparable(), captions).draw(svg);
        svg.close("g");
    }

    private static void drawTable(Svg svg, Trend trend, Captions captions) {
        svg.open("g", "role", "table", "aria-labelledby", captions.titleId());
        double y = Plot.HEIGHT + ROW;
        drawRow(svg, captions.header(), y, "columnheader");
        for (var point : trend.points()) {
            y += ROW;
            drawRow(svg, captions.row(point), y, "cell");
        }
        svg.close("g");
    }

    private static void drawRow(Svg svg, List<String> cells, double y, String role) {
        svg.open("g", "role", "row");
        for (int i = 0; i < cells.size(); i++) {
            var weight = role.equals("cell") ? "normal" : "bold";
            var cell = cells.get(i);
            svg.open(
                    "text",
                    "role",
                    role,
                    "x",
                    COLUMNS[i],
                    "y",
                    y,
                    "font-size",
                    12.0,
                    "font-weight",
                    weight,
                    "fill",
                    INK);
            if (cell.length() > ROOM[i]) {
                svg.text("title", cell);
            }
            svg.words(Captions.shortened(cell, ROOM[i])).close("text");
        }
        svg.close("g");
    }

    private Chart() {}
}
