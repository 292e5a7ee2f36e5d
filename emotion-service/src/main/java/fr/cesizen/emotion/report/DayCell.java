package fr.cesizen.emotion.report;

import static fr.cesizen.emotion.report.Svg.escaped;
import static fr.cesizen.emotion.report.Svg.number;

import org.jspecify.annotations.Nullable;

/** How a day looks in the calendar: its shade and marks, a hollow dot when nothing has a valence, or left white. */
record DayCell(@Nullable Shade shade, boolean written) {

    static final DayCell NOTHING = new DayCell(null, false);
    static final DayCell UNRATED = new DayCell(null, true);
    private static final int SIZE = 14;

    static DayCell of(Figures figures) {
        return new DayCell(Shade.of(figures), figures.entries() > 0);
    }

    static DayCell of(Shade shade) {
        return new DayCell(shade, true);
    }

    String words(Figures figures, Texts.Spoken texts) {
        return shade != null
                ? shade.words(figures, texts)
                : texts.say(written ? "calendar.unrated" : "calendar.nothing");
    }

    void draw(Svg svg, int x, int y, String words) {
        svg.add(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#767676\" stroke-width=\"0.5\">"
                        + "<title>%s</title></rect>",
                x, y, SIZE, SIZE, shade == null ? "#ffffff" : shade.colour(), escaped(words));
        if (shade != null) {
            mark(svg, x, y, shade);
        } else if (written) {
            svg.add(
                    "<circle cx=\"%d\" cy=\"%d\" r=\"3\" stroke=\"%s\" fill=\"none\" pointer-events=\"none\"/>",
                    x + SIZE / 2, y + SIZE / 2, Svg.INK);
        }
    }

    private static void mark(Svg svg, int x, int y, Shade shade) {
        double middle = y + 12 - shade.pleasantness().place * 10.0 / 6;
        double reach = shade.contrast().reach;
        var stroke = "M%s %sh8".formatted(number(x + 3), number(middle));
        if (reach > 0) {
            stroke += "M%s %sV%s"
                    .formatted(
                            number(x + 7),
                            number(Math.max(y + 1, middle - reach)),
                            number(Math.min(y + SIZE - 1, middle + reach)));
        }
        svg.add(
                "<path d=\"%s\" stroke=\"%s\" fill=\"none\" pointer-events=\"none\"/>",
                stroke, shade.colour().ink());
    }
}
