package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.picture.colour.Tint;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.SplittableRandom;

/** Draws stone lanterns, tall ones and low ones; lit from dusk to dawn. */
final class LanternRenderer {

    private static final int FLAME = 0xFFC766;

    private final ScenePalette palette;
    private final LanternRoofRenderer roofs;

    LanternRenderer(ScenePalette palette) {
        this.palette = palette;
        this.roofs = new LanternRoofRenderer(palette);
    }

    /** The pool of light on the sand, under everything that stands there. */
    void pool(SvgBuilder svg, PlacedElement lantern) {
        double glow = palette.light.glow();
        if (glow == 0) {
            return;
        }
        double y = lantern.at().y();
        double unit = GroundProjection.unit(y);
        svg.empty(
                "ellipse",
                "cx",
                GroundProjection.x(lantern.at().x(), y),
                "cy",
                GroundProjection.y(y) + 4,
                "rx",
                118 * unit,
                "ry",
                118 * unit * GroundProjection.flatness(y),
                "fill",
                "url(#pool)",
                "opacity",
                glow);
    }

    void draw(SvgBuilder svg, PlacedElement lantern, SplittableRandom random) {
        double y = lantern.at().y();
        boolean low = random.nextInt(3) == 0;
        double u = GroundProjection.unit(y) * (0.74 + 0.08 * lantern.stage());
        double x = GroundProjection.x(lantern.at().x(), y);
        double foot = GroundProjection.y(y) + 3;
        double shaft = low ? 14 : 40;
        double wide = low ? 1.25 : 1;
        part(svg, x, foot, u, y, 0x6F726D, 17 * wide, 0, 15 * wide, 6);
        part(svg, x, foot, u, y, 0x7D807A, low ? 13 : 7.5, 6, low ? 11 : 6, shaft);
        part(svg, x, foot, u, y, 0x757872, 9 * wide, shaft, 15 * wide, shaft + 6);
        part(svg, x, foot, u, y, 0x6B6E69, 15 * wide, shaft + 6, 15 * wide, shaft + 9);
        part(svg, x, foot, u, y, 0x7A7D77, 11 * wide, shaft + 9, 11 * wide, shaft + 27);
        window(svg, x, foot - (shaft + 11.5) * u, u, wide, y);
        roofs.draw(svg, x, foot - (shaft + 27) * u, u, wide, y);
        roofs.jewel(svg, x, foot - (shaft + 27 + 14) * u, u, y);
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
}
