package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.drawing.PathData.Spot;
import fr.cesizen.garden.picture.sand.RakeFlow;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.ArrayList;
import java.util.SplittableRandom;

/** Draws the earthen wall with its roof of tiles, and the moss at its foot. */
final class WallRenderer {

    private static final double TOP = 268;
    private static final double ROOF = 250;

    private final ScenePalette palette;

    WallRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    void draw(SvgBuilder svg) {
        int width = GroundProjection.WIDTH;
        svg.empty("rect", "y", TOP, "width", width, "height", GroundProjection.BACK - TOP + 4, "fill", "url(#wall)");
        var posts = new PathData();
        for (int x = 75; x < width; x += 150) {
            posts.move(x, TOP + 5).line(x, GroundProjection.BACK);
        }
        svg.empty(
                "path",
                "d",
                posts,
                "stroke",
                palette.far(0x6E5A48, 0.15).hex(),
                "stroke-width",
                3.2,
                "stroke-opacity",
                0.6);
        svg.empty(
                "rect",
                "y",
                TOP - 1,
                "width",
                width,
                "height",
                7,
                "fill",
                palette.far(0x4A3F38, 0.1).hex(),
                "opacity",
                0.45);
        var tiles = palette.snows() ? palette.snow(0) : palette.far(0x5E6468, 0.18);
        svg.empty("rect", "y", ROOF, "width", width, "height", TOP - ROOF, "fill", tiles.hex());
        var seams = new PathData();
        for (int x = 6; x < width; x += 13) {
            seams.move(x, ROOF + 5).line(x, TOP - 1);
        }
        svg.empty(
                "path",
                "d",
                seams,
                "stroke",
                palette.far(0x3F4549, 0.15).hex(),
                "stroke-width",
                2,
                "stroke-opacity",
                palette.snows() ? 0.16 : 0.42);
        svg.empty(
                "rect",
                "y",
                ROOF,
                "width",
                width,
                "height",
                4.6,
                "fill",
                (palette.snows() ? palette.snow(0) : palette.far(0x4E5458, 0.18)).hex());
        svg.empty(
                "rect",
                "y",
                ROOF,
                "width",
                width,
                "height",
                1.4,
                "fill",
                palette.far(0xA5ABAC, 0.2).hex());
        svg.empty(
                "rect",
                "y",
                TOP - 2.4,
                "width",
                width,
                "height",
                3,
                "fill",
                palette.far(0x3F4549, 0.15).hex());
    }

    void bank(SvgBuilder svg, SplittableRandom random) {
        var tones = palette.leaves(Species.MOSS, 0);
        svg.empty(
                "path",
                "d",
                edge(random, RakeFlow.BANK - 3, 0),
                "fill",
                tones.dark().hex());
        svg.empty(
                "path",
                "d",
                edge(random, RakeFlow.BANK - 8, -1),
                "fill",
                tones.middle().hex());
        var dots = new PathData();
        for (int i = 0; i < 130; i++) {
            double y = random.nextDouble(2, RakeFlow.BANK - 9);
            dots.dot(random.nextDouble(GroundProjection.WIDTH), GroundProjection.y(y));
        }
        svg.empty(
                "path",
                "d",
                dots,
                "stroke-width",
                2.2,
                "stroke-linecap",
                "round",
                "stroke",
                tones.light().hex(),
                "opacity",
                0.65);
    }

    private static PathData edge(SplittableRandom random, double depth, double lift) {
        var spots = new ArrayList<Spot>();
        spots.add(new Spot(-60, GroundProjection.BACK));
        double one = random.nextDouble(6);
        for (int x = -60; x <= GroundProjection.WIDTH + 60; x += 30) {
            double wave = 4 * Math.sin(x / 83.0 + one) + 2.4 * Math.sin(x / 31.0 + 2 * one);
            spots.add(new Spot(x, GroundProjection.y(depth + wave) + lift));
        }
        spots.add(new Spot(GroundProjection.WIDTH + 60, GroundProjection.BACK));
        return new PathData().smooth(spots);
    }
}
