package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Season;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.SplittableRandom;

/** Strews what falls: petals under cherries in spring, leaves under maples in autumn. */
final class LitterRenderer {

    private final ScenePalette palette;

    LitterRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    void draw(SvgBuilder svg, PlacedElement tree, SplittableRandom random) {
        boolean falls = (tree.species() == Species.CHERRY && palette.season == Season.SPRING)
                || (tree.species() == Species.MAPLE && palette.season == Season.AUTUMN);
        if (!falls) {
            return;
        }
        var tones = palette.leaves(tree.species(), tree.at().y());
        var path = new PathData();
        int count = 10 + 6 * tree.stage();
        for (int i = 0; i < count; i++) {
            double reach = (30 + 24 * tree.stage()) * Math.sqrt(random.nextDouble(0.05, 1.2));
            double angle = random.nextDouble(2 * Math.PI);
            double y = Math.min(596, Math.max(6, tree.at().y() + reach * Math.sin(angle)));
            double x = tree.at().x() + reach * Math.cos(angle) * 1.3;
            path.leaf(
                    GroundProjection.x(x, y),
                    GroundProjection.y(y),
                    random.nextDouble(6.3),
                    random.nextDouble(3.4, 5.4) * GroundProjection.unit(y),
                    1.7 * GroundProjection.unit(y));
        }
        svg.empty("path", "d", path, "fill", tones.middle().hex(), "opacity", 0.9);
    }
}
