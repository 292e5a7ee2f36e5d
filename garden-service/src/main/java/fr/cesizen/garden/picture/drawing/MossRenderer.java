package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.drawing.PathData.Spot;
import fr.cesizen.garden.picture.sand.Footprint;
import fr.cesizen.garden.picture.sand.Island;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.ArrayList;
import java.util.SplittableRandom;

/** Draws moss: what covers the ground of an island, cushions of it, and the tufts at the foot of a stone. */
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

    /** Covers the ground of an island up to its shore, if something in it grows in moss. */
    void cover(SvgBuilder svg, Island island, SplittableRandom random) {
        if (!isPlanted(island)) {
            return;
        }
        var tones = palette.leaves(Species.MOSS, island.y());
        double unit = GroundView.unit(island.y());
        var rim = shore(island, 1, 0, random);
        svg.empty("path", "d", rim, "fill", tones.dark().hex());
        svg.empty(
                "path",
                "d",
                shore(island, 0.975, -1.6 * unit, random),
                "fill",
                tones.middle().hex());
        var dots = new PathData();
        for (int i = 0; i < 40; i++) {
            int direction = random.nextInt(Island.DIRECTIONS);
            double reach = island.shore()[direction] * Math.sqrt(random.nextDouble(0.94));
            double angle = 2 * Math.PI * direction / Island.DIRECTIONS;
            double gy = island.y() + reach * Math.sin(angle);
            dots.dot(GroundView.x(island.x() + reach * Math.cos(angle), gy), GroundView.y(gy) - unit);
        }
        svg.empty(
                "path",
                "d",
                dots,
                "stroke",
                tones.light().hex(),
                "stroke-width",
                2.4 * unit,
                "stroke-linecap",
                "round",
                "opacity",
                0.7);
    }

    private static boolean isPlanted(Island island) {
        return island.members().stream().anyMatch(member -> switch (member.species()) {
            case MOSS, BAMBOO, PINE, MAPLE, CHERRY -> true;
            case STONE -> island.members().size() > 2;
            default -> false;
        });
    }

    private static PathData shore(Island island, double share, double lift, SplittableRandom random) {
        var spots = new ArrayList<Spot>();
        double phase = random.nextDouble(6);
        for (int i = 0; i < Island.DIRECTIONS; i += 3) {
            double angle = 2 * Math.PI * i / Island.DIRECTIONS;
            double rough =
                    share * (0.985 + 0.02 * Math.sin(7 * angle + phase) + 0.015 * Math.sin(12 * angle + 2 * phase));
            double gy = island.y() + island.shore()[i] * rough * Math.sin(angle);
            spots.add(new Spot(
                    GroundView.x(island.x() + island.shore()[i] * rough * Math.cos(angle), gy),
                    GroundView.y(gy) + lift));
        }
        return new PathData().smooth(spots);
    }

    /** Cushions, the ones in front before the others. */
    void draw(SvgBuilder svg, PlacedElement moss, SplittableRandom random) {
        double y = moss.at().y();
        double radius = Footprint.radius(moss) * GroundView.unit(y);
        int cushions = 4 + moss.stage();
        for (int i = 0; i < cushions; i++) {
            double t = cushions == 1 ? 0 : 2.0 * i / (cushions - 1) - 1;
            double depth = y + t * Footprint.radius(moss) * 0.55;
            double x =
                    GroundView.x(moss.at().x(), y) + random.nextDouble(-0.58, 0.58) * radius * Math.sqrt(1.05 - t * t);
            CUSHIONS.use(svg, x, GroundView.y(depth), depth, radius * random.nextDouble(0.5, 0.85) / SIZE, random);
        }
    }

    /** Tufts along the front of a stone's foot, more of them the longer it has stood there. */
    void tufts(SvgBuilder svg, PlacedElement stone, SplittableRandom random) {
        double y = stone.at().y();
        double radius = Footprint.radius(stone) * GroundView.unit(y);
        int tufts = stone.stage() + 1;
        double from = random.nextDouble(0.1, 0.9);
        for (int i = 0; i < tufts; i++) {
            double angle = Math.PI * (0.08 + 0.84 * ((from + i * 0.618) % 1));
            CUSHIONS.use(
                    svg,
                    GroundView.x(stone.at().x(), y) + Math.cos(angle) * radius * 0.9,
                    GroundView.y(y) + Math.sin(angle) * radius * 0.42 + 2,
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
