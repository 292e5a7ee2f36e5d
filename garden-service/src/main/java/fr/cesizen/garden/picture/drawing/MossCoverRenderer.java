package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.drawing.PathData.Spot;
import fr.cesizen.garden.picture.sand.Island;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.ArrayList;
import java.util.SplittableRandom;

/** Draws the moss on the ground of an island. */
final class MossCoverRenderer {

    private final ScenePalette palette;

    MossCoverRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    /** Covers the ground of an island up to its shore, if something in it grows in moss. */
    void draw(SvgBuilder svg, Island island, SplittableRandom random) {
        if (!isPlanted(island)) {
            return;
        }
        var tones = palette.leaves(Species.MOSS, island.y());
        double unit = GroundProjection.unit(island.y());
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
            dots.dot(GroundProjection.x(island.x() + reach * Math.cos(angle), gy), GroundProjection.y(gy) - unit);
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
                    GroundProjection.x(island.x() + island.shore()[i] * rough * Math.cos(angle), gy),
                    GroundProjection.y(gy) + lift));
        }
        return new PathData().smooth(spots);
    }
}
