package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.sand.Footprint;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.SplittableRandom;

/** Draws moss: cushions of it, and the tufts at the foot of a stone. */
final class MossRenderer {

    private static final double SIZE = 40;
    private static final StampSet CUSHIONS = new StampSet("moss");

    private final ScenePalette palette;

    MossRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    /** Defines the cushions. */
    void define(SvgBuilder svg, SplittableRandom random) {
        CUSHIONS.define(svg, (out, depth) -> mound(out, depth, random));
    }

    /** Cushions, the ones in front before the others. */
    void draw(SvgBuilder svg, PlacedElement moss, SplittableRandom random) {
        double y = moss.at().y();
        double radius = Footprint.radius(moss) * GroundProjection.unit(y);
        int cushions = 4 + moss.stage();
        for (int i = 0; i < cushions; i++) {
            double t = cushions == 1 ? 0 : 2.0 * i / (cushions - 1) - 1;
            double depth = y + t * Footprint.radius(moss) * 0.55;
            double x = GroundProjection.x(moss.at().x(), y)
                    + random.nextDouble(-0.58, 0.58) * radius * Math.sqrt(1.05 - t * t);
            CUSHIONS.use(
                    svg, x, GroundProjection.y(depth), depth, radius * random.nextDouble(0.5, 0.85) / SIZE, random);
        }
    }

    /** Tufts along the front of a stone's foot, more of them the longer it has stood there. */
    void tufts(SvgBuilder svg, PlacedElement stone, SplittableRandom random) {
        double y = stone.at().y();
        double radius = Footprint.radius(stone) * GroundProjection.unit(y);
        int tufts = stone.stage() + 1;
        double from = random.nextDouble(0.1, 0.9);
        for (int i = 0; i < tufts; i++) {
            double angle = Math.PI * (0.08 + 0.84 * ((from + i * 0.618) % 1));
            CUSHIONS.use(
                    svg,
                    GroundProjection.x(stone.at().x(), y) + Math.cos(angle) * radius * 0.9,
                    GroundProjection.y(y) + Math.sin(angle) * radius * 0.42 + 2,
                    y,
                    radius * random.nextDouble(0.3, 0.5) / SIZE,
                    random);
        }
    }

    private void mound(SvgBuilder svg, double depth, SplittableRandom random) {
        double x = 0;
        double y = 0;
        double width = SIZE;
        var tones = palette.leaves(Species.MOSS, depth);
        double height = width * random.nextDouble(0.3, 0.4);
        svg.empty("path", "d", dome(x, y, width, height), "fill", tones.dark().hex());
        double side = palette.lightSide() * width * 0.05;
        svg.empty(
                "path",
                "d",
                dome(x + side, y - height * 0.16, width * 0.84, height * 0.8),
                "fill",
                tones.middle().hex());
        var dots = new PathData();
        for (int i = 0; i < 12; i++) {
            double across = random.nextDouble(-0.36, 0.36);
            dots.dot(x + side + across * width, y - height * random.nextDouble(0.25, 0.9) * (1 - 3 * across * across));
        }
        svg.empty(
                "path",
                "d",
                dots,
                "stroke-width",
                width / 20,
                "stroke-linecap",
                "round",
                "stroke",
                palette.snows() && random.nextInt(3) == 0
                        ? palette.snow(depth).hex()
                        : tones.light().hex(),
                "opacity",
                0.85);
    }

    private static PathData dome(double x, double y, double width, double height) {
        double half = width / 2;
        return new PathData()
                .move(x - half, y)
                .quad(x - half * 0.95, y - height * 0.95, x, y - height)
                .quad(x + half * 0.95, y - height * 0.95, x + half, y)
                .quad(x + half * 0.5, y + height * 0.38, x, y + height * 0.34)
                .quad(x - half * 0.5, y + height * 0.38, x - half, y)
                .close();
    }
}
