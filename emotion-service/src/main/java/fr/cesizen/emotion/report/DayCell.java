package fr.cesizen.emotion.report;

import static fr.cesizen.emotion.report.chart.ChartFrame.EDGE;
import static fr.cesizen.platform.svg.SvgBuilder.number;

import fr.cesizen.emotion.report.chart.ChartFrame;
import fr.cesizen.platform.svg.SvgBuilder;
import org.jspecify.annotations.Nullable;

/** Draws a day of the calendar: its shade and marks, a hollow dot when no entry has a valence, or white without entries. */
public record DayCell(@Nullable DayColour shade, boolean written) {

    public static final DayCell NOTHING = new DayCell(null, false);
    public static final DayCell UNRATED = new DayCell(null, true);
    private static final int BOX = 14;
    private static final int HALF = 7;

    public static DayCell of(MoodStatistics figures) {
        return new DayCell(DayColour.of(figures), figures.entries() > 0);
    }

    public static DayCell of(DayColour shade) {
        return new DayCell(shade, true);
    }

    public String words(MoodStatistics figures, ReportMessages.LocalizedMessages texts) {
        return shade != null
                ? shade.words(figures, texts)
                : texts.say(written ? "calendar.unrated" : "calendar.nothing");
    }

    public void draw(SvgBuilder svg, int x, int y, String words) {
        var fill = shade == null ? "#ffffff" : shade.colour();
        svg.open(
                "rect", "x", x, "y", y, "width", BOX, "height", BOX, "fill", fill, "stroke", EDGE, "stroke-width", 0.5);
        svg.text("title", words).close("rect");
        if (shade != null) {
            mark(svg, x, y, shade);
        } else if (written) {
            dot(svg, x + HALF, y + HALF);
        }
    }

    private static void mark(SvgBuilder svg, int x, int y, DayColour shade) {
        double middle = y + 12 - shade.pleasantness().place * 10.0 / 6;
        double reach = shade.contrast().reach;
        var stroke = "M" + (x + 3) + " " + number(middle) + "h8";
        if (reach > 0) {
            var top = number(Math.max(y + 1, middle - reach));
            var bottom = number(Math.min(y + BOX - 1, middle + reach));
            stroke += "M" + (x + HALF) + " " + top + "V" + bottom;
        }
        svg.empty("path", "d", stroke, "stroke", shade.ink(), "fill", "none", "pointer-events", "none");
    }

    private static void dot(SvgBuilder svg, int x, int y) {
        var ink = ChartFrame.INK;
        svg.empty("circle", "cx", x, "cy", y, "r", 3, "stroke", ink, "fill", "none", "pointer-events", "none");
    }
}
