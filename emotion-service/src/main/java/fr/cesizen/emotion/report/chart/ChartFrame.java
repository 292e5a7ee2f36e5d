package fr.cesizen.emotion.report.chart;

import fr.cesizen.platform.svg.SvgBuilder;
import java.util.Locale;

/** Opens every drawing of reports: its size, a white background, its title and its description in words. */
public final class ChartFrame {

    static final int WIDTH = 920;

    /** Dark grey on white: 15.9 : 1. */
    public static final String INK = "#222222";

    /** Grey of axes and edges. */
    public static final String EDGE = "#767676";

    /**
     * Opens a drawing under its heading.
     *
     * @param name prefix that makes the drawing's ids unique when a page has several
     * @param left x coordinate of the heading
     * @param description the drawing in words, for people who cannot see it
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
