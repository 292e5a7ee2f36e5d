package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.colour.LeafTones;
import fr.cesizen.garden.picture.colour.Tint;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.SplittableRandom;

/** Draws a clump of bamboo: slender culms with their nodes, the ones behind paler, and sprays of hanging leaves. */
final class BambooRenderer {

    private static final int SPRAYS = 6;

    private final ScenePalette palette;

    BambooRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    /** Defines the sprays of leaves, to be used again and again; they point to the right. */
    static void define(SvgBuilder svg, SplittableRandom random) {
        svg.open("defs");
        for (int i = 0; i < SPRAYS; i++) {
            var path = new PathData().move(-12, 5).line(0, 0).line(-12, 6).close();
            int leaves = 4 + i % 3;
            for (int leaf = 0; leaf < leaves; leaf++) {
                double angle = -0.25 + 1.75 * leaf / leaves + random.nextDouble(-0.14, 0.14);
                path.leaf(-random.nextDouble(0, 5) + leaf * 0.6, leaf * 0.5, angle, random.nextDouble(16, 25), 2.5);
            }
            svg.empty("path", "id", "spray" + i, "d", path);
        }
        svg.close("defs");
    }

    void draw(SvgBuilder svg, PlacedElement bamboo, SplittableRandom random) {
        double y = bamboo.at().y();
        double unit = GroundProjection.unit(y);
        var tones = palette.leaves(Species.BAMBOO, y);
        int culms = 2 + (int) Math.round(1.25 * bamboo.stage());
        double spread = (9 + 5 * bamboo.stage()) * unit;
        double full = (112 + 27 * bamboo.stage()) * unit;
        for (int i = 0; i < culms; i++) {
            double nearness = (i + 1.0) / culms;
            double across = ((i * 0.618 + random.nextDouble(0.2)) % 1 * 2 - 1) * spread;
            double footX = GroundProjection.x(bamboo.at().x(), y) + across;
            double footY = GroundProjection.y(y) + (nearness - 0.6) * 10 * unit;
            culm(svg, footX, footY, full * random.nextDouble(0.66, 1.02), unit, nearness, tones, random);
        }
    }

    private void culm(
            SvgBuilder svg,
            double x,
            double y,
            double height,
            double unit,
            double nearness,
            LeafTones tones,
            SplittableRandom random) {
        // In steps, so that the same tints come again and again.
        double haze = 0.065 * Math.round(4 * (1 - nearness));
        var sky = palette.light.skyLow();
        double lean = random.nextDouble(-0.08, 0.08) * height;
        double topX = x + lean * 1.6;
        double topY = y - height;
        double midX = x + lean * 0.3;
        double midY = y - height * 0.6;
        var path = new PathData().move(x, y).quad(midX, midY, topX, topY);
        double width = (2.7 + 1.3 * nearness) * unit;
        stroke(svg, path, tones.dark().mix(sky, haze), width, "none");
        stroke(
                svg,
                path,
                tones.middle().mix(tones.light(), 0.2).mix(sky, haze),
                width * 0.6,
                SvgBuilder.number(17 * unit) + " " + SvgBuilder.number(1.6 * unit));
        int sprays = 5 + random.nextInt(2);
        for (int i = 0; i < sprays; i++) {
            double t = 0.4 + 0.6 * i / (sprays - 1);
            double at = (1 - t) * (1 - t) * x + 2 * t * (1 - t) * midX + t * t * topX;
            double up = (1 - t) * (1 - t) * y + 2 * t * (1 - t) * midY + t * t * topY;
            int side = random.nextBoolean() ? 1 : -1;
            double size = unit * random.nextDouble(0.9, 1.25) * (i == sprays - 1 ? 0.9 : 1);
            var tone = i % 3 == 0
                    ? tones.middle().mix(tones.light(), 0.35)
                    : tones.dark().mix(tones.middle(), 0.2 + 0.25 * (i % 2));
            svg.empty(
                    "use",
                    "href",
                    "#spray" + random.nextInt(SPRAYS),
                    "fill",
                    tone.mix(sky, haze).hex(),
                    "transform",
                    StampSet.transform(at + side * 11 * size, up - 5 * size, side * size, size));
        }
    }

    private static void stroke(SvgBuilder svg, PathData path, Tint tint, double width, String dashes) {
        svg.empty(
                "path",
                "d",
                path,
                "stroke",
                tint.hex(),
                "stroke-width",
                width,
                "stroke-dasharray",
                dashes,
                "fill",
                "none");
    }
}
