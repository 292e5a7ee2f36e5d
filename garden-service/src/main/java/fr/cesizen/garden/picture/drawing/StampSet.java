package fr.cesizen.garden.picture.drawing;

import fr.cesizen.platform.svg.SvgBuilder;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;

/**
 * Shapes that are drawn once and used many times, turned and sized: leaves of one kind look alike. Some are for the
 * distance, some for what is close by.
 *
 * @param name of the kind, part of the ids in the document
 */
record StampSet(String name) {

    private static final int VARIANTS = 3;
    private static final double MIDDLE = 210;
    private static final double FAR = 60;
    private static final double NEAR = 360;

    /** @param draw draws one variant around the origin, in the colours of a depth */
    void define(SvgBuilder svg, BiConsumer<SvgBuilder, Double> draw) {
        svg.open("defs");
        for (int i = 0; i < VARIANTS; i++) {
            svg.open("g", "id", name + "f" + i);
            draw.accept(svg, FAR);
            svg.close("g").open("g", "id", name + "n" + i);
            draw.accept(svg, NEAR);
            svg.close("g");
        }
        svg.close("defs");
    }

    /** Uses one of the variants, or its mirror image. */
    void use(SvgBuilder svg, double x, double y, double depth, double scale, SplittableRandom random) {
        use(svg, x, y, depth, scale, scale, random);
    }

    void use(SvgBuilder svg, double x, double y, double depth, double scaleX, double scaleY, SplittableRandom random) {
        svg.empty(
                "use",
                "href",
                "#" + name + (depth < MIDDLE ? "f" : "n") + random.nextInt(VARIANTS),
                "transform",
                transform(x, y, scaleX, scaleY));
    }

    /** To half a pixel, and a twentieth of the size: shorter, and nobody sees the difference. */
    static String transform(double x, double y, double scaleX, double scaleY) {
        return "translate(" + rounded(x, 2) + " " + rounded(y, 2) + ")scale(" + rounded(scaleX, 20)
                + (scaleX == scaleY ? "" : " " + rounded(scaleY, 20)) + ")";
    }

    private static String rounded(double number, int parts) {
        return SvgBuilder.number((double) Math.round(number * parts) / parts);
    }
}
