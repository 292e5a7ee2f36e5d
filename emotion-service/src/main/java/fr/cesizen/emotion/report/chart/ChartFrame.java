package fr.cesizen.emotion.report.chart;

import fr.cesizen.platform.svg.SvgBuilder;
import java.util.Locale;

/** What every drawing of reports begins with: its size, a white ground, and what it is called and says in words. */
public final class ChartFrame {

    static final int WIDTH = 920;

    /** Dark grey on white: 15.9 : 1. */
    public static final String INK = "#222222";

    /** Grey of axes and edges. */
    public static final String EDGE = "#767676";

    /**
     * Opens a drawing under its heading.
     *
     * @param name makes the drawing's ids its own, should a page hold several
     * @param left where the heading begins
     * @param description says in words what is drawn, for who does not see it
     */
    static SvgBuilder open(String name, Locale language, int height, int left, String title, String description) {
        var lang = language.toLanguageTag();
        var titleId = name + "-title";
        var descId = name + "-desc";
        Object[] attributes = {
            "xmlns", "http://www.w3.org/2000/svg",
            "role", "group",
            "lang", lang,
            "aria-labelledby", titleId,
            "aria-describedby", descId,
            "viewBox", "0 0 " + WIDTH + " " + height,
            "width", WIDTH,
            "height", height,
            "font-family", "sans-serif",
            "font-size", 11,
            "fill", INK
        };
        return new SvgBuilder()
                .open("svg", attributes)
                .text("title", title, "id", titleId)
                .text("desc", description, "id", descId)
                .empty("rect", "width", WIDTH, "height", height, "fill", "#ffffff")
                .text("text", title, "x", left, "y", 20, "font-size", 15);
    }

    private ChartFrame() {}
}
