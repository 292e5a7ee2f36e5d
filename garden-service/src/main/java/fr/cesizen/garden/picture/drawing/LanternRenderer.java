package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.SplittableRandom;

/** Draws stone lanterns, tall ones and low ones; lit from dusk to dawn. */
final class LanternRenderer {

    private static final int FLAME = 0xFFC766;

    private final ScenePalette palette;

    LanternRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    /** The pool of light on the sand, under everything that stands there. */
    void pool(SvgBuilder svg, PlacedElement lantern) {
        double glow = palette.light.glow();
        if (glow == 0) {
            return;
        }
        double y = lantern.at().y();
        double unit = GroundView.unit(y);
        svg.empty(
                "ellipse",
                "cx",
                GroundView.x(lantern.at().x(), y),
                "cy",
                GroundView.y(y) + 4,
                "rx",
                118 * unit,
                "ry",
                118 * unit * GroundView.flatness(y),
                "fill",
                "url(#pool)",
                "opacity",
                glow);
    }

    void draw(SvgBuilder svg, PlacedElement lantern, SplittableRandom random) {
        double y = lantern.at().y();
        boolean low = random.nextInt(3) == 0;
        double u = GroundView.unit(y) * (0.74 + 0.08 * lantern.stage());
        double x = GroundView.x(lantern.at().x(), y);
        double foot = GroundView.y(y) + 3;
        double shaft = low ? 14 : 40;
        double wide = low ? 1.25 : 1;
        part(svg, x, foot, u, y, 0x6F726D, 17 * wide, 0, 15 * wide, 6);
        part(svg, x, foot, u, y, 0x7D807A, low ? 13 : 7.5, 6, low ? 11 : 6, shaft);
        part(svg, x, foot, u, y, 0x757872, 9 * wide, shaft, 15 * wide, shaft + 6);
        part(svg, x, foot, u, y, 0x6B6E69, 15 * wide, shaft + 6, 15 * wide, shaft + 9);
        part(svg, x, foot, u, y, 0x7A7D77, 11 * wide, shaft + 9, 11 * wide, shaft + 27);
        window(svg, x, foot - (shaft + 11.5) * u, u, wide, y);
        roof(svg, x, foot - (shaft + 27) * u, u, wide, y);
        jewel(svg, x, foot - (shaft + 27 + 14) * u, u, y);
        if (palette.light.glow() > 0) {
            svg.empty(
                    "circle",
                    "cx",
                    x,
                    "cy",
                    foot - (shaft + 18) * u,
                    "r",
                    62 * u,
                    "fill",
                    "url(#glow)",
                    "opacity",
                    palette.light.glow());
        }
    }

    /** A part that narrows or widens upwards, with its shaded side. */
    private void part(
            SvgBuilder svg,
            double x,
            double foot,
            double u,
            double depth,
            int rgb,
            double below,
            double from,
            double above,
            double to) {
        svg.empty(
                "path",
                "d",
                new PathData()
                        .move(x - below * u, foot - from * u)
                        .line(x - above * u, foot - to * u)
                        .line(x + above * u, foot - to * u)
                        .line(x + below * u, foot - from * u)
                        .close(),
                "fill",
                palette.at(depth, rgb).hex());
        int shade = -palette.lightSide();
        svg.empty(
                "path",
                "d",
                new PathData()
                        .move(x + shade * below * u, foot - from * u)
                        .line(x + shade * above * u, foot - to * u)
                        .line(x + shade * above * 0.25 * u, foot - to * u)
                        .line(x + shade * below * 0.25 * u, foot - from * u)
                        .close(),
                "fill",
                palette.at(depth, 0x3C403E).hex(),
                "opacity",
                0.42);
    }

    private void window(SvgBuilder svg, double x, double bottom, double u, double wide, double depth) {
        double half = 6.4 * wide * u;
        double height = 13 * u;
        var dark = palette.at(depth, 0x4A463D);
        var flame = Tint.of(FLAME).mix(palette.light.skyLow(), 0.05);
        svg.empty(
                "rect",
                "x",
                x - half,
                "y",
                bottom - height,
                "width",
                2 * half,
                "height",
                height,
                "rx",
                1.2 * u,
                "fill",
                dark.mix(flame, Math.min(1, 0.25 + palette.light.glow() * 0.85)).hex());
        svg.empty(
                "path",
                "d",
                new PathData()
                        .move(x, bottom)
                        .line(x, bottom - height)
                        .move(x - half, bottom - height / 2)
                        .line(x + half, bottom - height / 2),
                "stroke",
                palette.at(depth, 0x54564F).hex(),
                "stroke-width",
                1.3 * u);
    }

    private void roof(SvgBuilder svg, double x, double bottom, double u, double wide, double depth) {
        double half = 25 * wide * u;
        double rise = 14 * u;
        var path = new PathData()
                .move(x - half, bottom - 1.5 * u)
                .quad(x - half * 0.45, bottom - 4.5 * u, x - half * 0.2, bottom - rise)
                .line(x + half * 0.2, bottom - rise)
                .quad(x + half * 0.45, bottom - 4.5 * u, x + half, bottom - 1.5 * u)
                .quad(x + half * 0.5, bottom + 2.6 * u, x, bottom + 2.2 * u)
                .quad(x - half * 0.5, bottom + 2.6 * u, x - half, bottom - 1.5 * u)
                .close();
        svg.empty("path", "d", path, "fill", palette.at(depth, 0x5F635F).hex());
        int side = palette.lightSide();
        svg.empty(
                "path",
                "d",
                new PathData()
                        .move(x + side * half * 0.9, bottom - 2 * u)
                        .quad(x + side * half * 0.42, bottom - 4.5 * u, x + side * half * 0.17, bottom - rise)
                        .line(x - side * half * 0.08, bottom - rise)
                        .quad(x + side * half * 0.16, bottom - 4 * u, x + side * half * 0.5, bottom - 0.2 * u)
                        .close(),
                "fill",
                palette.at(depth, 0x92968F).hex(),
                "opacity",
                0.75);
        if (palette.snows()) {
            svg.empty(
                    "path",
                    "d",
                    new PathData()
                            .move(x - half * 0.92, bottom - 2.6 * u)
                            .quad(x - half * 0.4, bottom - 7 * u, x, bottom - rise - 3.5 * u)
                            .quad(x + half * 0.4, bottom - 7 * u, x + half * 0.92, bottom - 2.6 * u)
                            .quad(x, bottom - 7 * u, x - half * 0.92, bottom - 2.6 * u)
                            .close(),
                    "fill",
                    palette.snow(depth).hex());
        }
    }

    private void jewel(SvgBuilder svg, double x, double y, double u, double depth) {
        svg.empty(
                "path",
                "d",
                new PathData()
                        .move(x - 3.4 * u, y)
                        .quad(x - 5.6 * u, y - 6 * u, x, y - 10 * u)
                        .quad(x + 5.6 * u, y - 6 * u, x + 3.4 * u, y)
                        .close(),
                "fill",
                palette.at(depth, 0x6A6E69).hex());
    }
}
