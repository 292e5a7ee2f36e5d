package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.drawing.TreeSkeleton.Limb;
import fr.cesizen.garden.picture.drawing.TreeSkeleton.Tip;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Draws maples and cherries: limbs that spread, and a cloud of leaves at the end of each; bare in winter. */
final class BroadleafRenderer {

    private static final double SIZE = 100;

    private final ScenePalette palette;

    BroadleafRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    /** Defines the clouds of leaves that the crowns are made of. */
    void define(SvgBuilder svg, Species species, SplittableRandom random) {
        if (palette.leaves(species, 0).bare()) {
            return;
        }
        double flatness = species == Species.CHERRY ? 0.6 : 0.47;
        double leaf = species == Species.CHERRY ? 6.5 : 8;
        stamps(species)
                .define(svg, (out, depth) -> new Foliage(palette.leaves(species, depth), random, palette.lightSide())
                        .cloud(out, 0, 0, SIZE, SIZE * flatness, leaf));
    }

    private static StampSet stamps(Species species) {
        return new StampSet(species == Species.CHERRY ? "cherry" : "maple");
    }

    void draw(SvgBuilder svg, PlacedElement tree, SplittableRandom random) {
        double y = tree.at().y();
        double unit = GroundProjection.unit(y) * (0.62 + 0.095 * tree.stage());
        double footX = GroundProjection.x(tree.at().x(), y);
        double footY = GroundProjection.y(y);
        var tones = palette.leaves(tree.species(), y);
        boolean cherry = tree.species() == Species.CHERRY;
        var bark = palette.at(y, cherry ? 0x5B463F : 0x5F5045);
        var skeleton = new TreeSkeleton(unit);
        var tips = skeleton.tips();
        double lean = random.nextDouble(-0.16, 0.16);
        grow(skeleton, footX, footY, -Math.PI / 2 + lean, 62 * unit, 13 * unit, tones.bare() ? 5 : 3, random);
        skeleton.draw(svg, bark);
        if (!tones.bare()) {
            tips.sort(Comparator.comparingDouble(Tip::y));
            tips.forEach(tip ->
                    stamps(tree.species()).use(svg, tip.x(), tip.y(), y, random.nextDouble(0.62, 0.8) * unit, random));
        } else if (palette.snows()) {
            snow(svg, tips, y, unit);
        }
    }

    /** Limbs grow from limbs, each thinner, and bend up to the light. */
    private void grow(
            TreeSkeleton skeleton,
            double x,
            double y,
            double angle,
            double length,
            double width,
            int depth,
            SplittableRandom random) {
        double endX = x + Math.cos(angle) * length;
        double endY = y + Math.sin(angle) * length;
        skeleton.limb(new Limb(x, y, angle, length, width), depth == 0, random.nextDouble(-0.22, 0.22));
        if (depth == 0) {
            skeleton.tips().add(new Tip(endX, endY, length));
            return;
        }
        if (depth <= 1) {
            skeleton.tips().add(new Tip(endX, endY, length * 0.9));
        }
        int branches = random.nextInt(10) < 3 && depth > 1 ? 3 : 2;
        double spread = random.nextDouble(0.95, 1.3);
        for (int i = 0; i < branches; i++) {
            double turn = angle + spread * ((double) i / (branches - 1) - 0.5) + random.nextDouble(-0.14, 0.14);
            double risen = turn + (-Math.PI / 2 - turn) * 0.1;
            grow(skeleton, endX, endY, risen, length * random.nextDouble(0.66, 0.84), width * 0.62, depth - 1, random);
        }
    }

    private void snow(SvgBuilder svg, List<Tip> tips, double y, double unit) {
        var path = new PathData();
        tips.forEach(tip -> path.dot(tip.x(), tip.y() - unit));
        svg.empty(
                "path",
                "d",
                path,
                "stroke",
                palette.snow(y).hex(),
                "stroke-width",
                3 * unit,
                "stroke-linecap",
                "round");
    }
}
