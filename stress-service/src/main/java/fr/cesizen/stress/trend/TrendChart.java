package fr.cesizen.stress.trend;

import fr.cesizen.platform.svg.SvgBuilder;
import fr.cesizen.platform.text.UnicodeRules;
import java.util.List;

/**
 * A trend as SVG: a drawing with title and description, and a text table of the same results for readers who do not see
 * it. No script, no style sheet, no external resource.
 */
final class TrendChart {

    static final String INK = "#1f2933";
    private static final double ROW = 22;
    private static final double[] COLUMNS = {20, 112, 170, 334, 550};
    private static final int[] ROOM = {20, 10, 25, 33, 26};
    private static final int LONGEST_TITLE = 75;

    static String of(ChartTexts captions) {
        var points = captions.trend().points();
        double height = points.isEmpty() ? 120 : TrendPlot.HEIGHT + (points.size() + 2) * ROW;
        var svg = new SvgBuilder();
        drawFrame(svg, captions, height);
        if (points.isEmpty()) {
            svg.text("text", captions.description(), "x", 20, "y", 70, "fill", INK, "aria-hidden", "true");
        } else {
            svg.open("g", "role", "img", "aria-labelledby", captions.ids());
            new TrendPlot(captions).draw(svg);
            svg.close("g");
            drawTable(svg, captions);
        }
        return svg.close("svg").toString();
    }

    private static void drawFrame(SvgBuilder svg, ChartTexts captions, double height) {
        Object[] frame = {
            "xmlns", "http://www.w3.org/2000/svg",
            "role", "group",
            "aria-labelledby", captions.ids(),
            "xml:lang", captions.locale().getLanguage(),
            "viewBox", "0 0 720 " + SvgBuilder.number(height),
            "width", "720",
            "height", height,
            "font-family", "sans-serif",
            "font-size", "14"
        };
        svg.open("svg", frame);
        svg.text("title", captions.title(), "id", captions.titleId());
        svg.text("desc", captions.description(), "id", captions.descriptionId());
        svg.empty("rect", "width", TrendPlot.WIDTH, "height", height, "fill", "#ffffff");
        var head = ChartTexts.shortened(captions.title(), LONGEST_TITLE);
        svg.text("text", head, "x", 20, "y", 28, "font-weight", "bold", "fill", INK, "aria-hidden", "true");
    }

    private static void drawTable(SvgBuilder svg, ChartTexts captions) {
        svg.open("g", "role", "table", "aria-labelledby", captions.titleId());
        double y = TrendPlot.HEIGHT + ROW;
        drawRow(svg, captions.header(), y, "columnheader", "bold");
        for (var point : captions.trend().points()) {
            y += ROW;
            drawRow(svg, captions.row(point), y, "cell", "normal");
        }
        svg.close("g");
    }

    private static void drawRow(SvgBuilder svg, List<String> cells, double y, String role, String weight) {
        svg.open("g", "role", "row");
        for (int i = 0; i < cells.size(); i++) {
            double x = COLUMNS[i];
            Object[] look = {"role", role, "x", x, "y", y, "font-size", 12, "font-weight", weight, "fill", INK};
            write(svg, cells.get(i), ROOM[i], look);
        }
        svg.close("g");
    }

    /** Writes text; if there is too little room, it is shortened and the full text is put in a title. */
    static void write(SvgBuilder svg, String text, int room, Object... attributes) {
        if (UnicodeRules.length(text) <= room) {
            svg.text("text", text, attributes);
        } else {
            svg.open("text", attributes)
                    .text("title", text)
                    .words(ChartTexts.shortened(text, room))
                    .close("text");
        }
    }

    private TrendChart() {}
}
