package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.picture.colour.LeafTones;
import fr.cesizen.garden.picture.colour.Tint;
import fr.cesizen.garden.picture.drawing.PathData.Spot;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.SplittableRandom;

/** Clouds of leaves: the shade below, the body, the light on top, and single leaves at the rim. */
final class Foliage {

    private final LeafTones tones;
    private final SplittableRandom random;
    private final double lightX;

    /** @param lightX -1 when light comes from the left, 1 from the right */
    Foliage(LeafTones tones, SplittableRandom random, double lightX) {
        this.tones = tones;
        this.random = random;
        this.lightX = lightX;
    }

    /** @param leaf length of a single leaf, in pixels */
    void cloud(SvgBuilder svg, double x, double y, double width, double height, double leaf) {
        fill(svg, outline(x - lightX * width * 0.03, y + height * 0.1, width, height), tones.dark());
        var rim = new PathData();
        leaves(rim, x, y + height * 0.12, width * 1.02, height, leaf, 9);
        fill(svg, rim, tones.dark());
        fill(svg, outline(x + lightX * width * 0.02, y - height * 0.04, width * 0.92, height * 0.82), tones.middle());
        var body = new PathData();
        leaves(body, x, y, width * 0.96, height * 0.95, leaf, 11);
        fill(svg, body, tones.middle());
        fill(
                svg,
                outline(x + lightX * width * 0.13, y - height * 0.17, width * 0.5, height * 0.4),
                tones.middle().mix(tones.light(), 0.6));
        var shine = new PathData();
        leaves(shine, x + lightX * width * 0.1, y - height * 0.13, width * 0.68, height * 0.6, leaf, 11);
        fill(svg, shine, tones.light());
    }

    /** A scalloped outline, flatter below than above. */
    private PathData outline(double x, double y, double width, double height) {
        int lobes = (int) Math.min(15, Math.max(7, width / 9));
        double turn = random.nextDouble(2 * Math.PI);
        var spots = new Spot[lobes];
        for (int i = 0; i < lobes; i++) {
            double angle = turn + 2 * Math.PI * (i + random.nextDouble(-0.28, 0.28)) / lobes;
            double reach = random.nextDouble(0.84, 1.06);
            spots[i] = spot(x, y, width / 2 * reach, height / 2 * reach, angle);
        }
        var path = new PathData().move(spots[0].x(), spots[0].y());
        for (int i = 0; i < lobes; i++) {
            var from = spots[i];
            var to = spots[(i + 1) % lobes];
            double mx = (from.x() + to.x()) / 2;
            double my = (from.y() + to.y()) / 2;
            path.quad(mx + (mx - x) * 0.42, my + (my - y) * 0.42, to.x(), to.y());
        }
        return path.close();
    }

    /** Single leaves, more of them at the rim. */
    private void leaves(PathData path, double x, double y, double width, double height, double leaf, int count) {
        for (int i = 0; i < count; i++) {
            double angle = random.nextDouble(2 * Math.PI);
            double reach = Math.sqrt(random.nextDouble(0.25, 1.15));
            var spot = spot(x, y, width / 2 * reach, height / 2 * reach, angle);
            path.leaf(
                    spot.x(),
                    spot.y(),
                    random.nextDouble(2 * Math.PI),
                    leaf * random.nextDouble(0.7, 1.2),
                    leaf * 0.42);
        }
    }

    private static Spot spot(double x, double y, double rx, double ry, double angle) {
        double sin = Math.sin(angle);
        return new Spot(x + rx * Math.cos(angle), y + ry * sin * (sin > 0 ? 0.72 : 1));
    }

    private static void fill(SvgBuilder svg, PathData path, Tint tint) {
        svg.empty("path", "d", path, "fill", tint.hex());
    }
}
