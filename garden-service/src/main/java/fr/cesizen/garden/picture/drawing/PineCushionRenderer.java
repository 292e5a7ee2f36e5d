package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.Species;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.SplittableRandom;

/** Draws the cushions of needles that pines are made of. */
final class PineCushionRenderer {

    static final double SIZE = 100;
    static final StampSet CUSHIONS = new StampSet("pine");

    private final ScenePalette palette;

    PineCushionRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    /** Defines the cushions of needles. */
    void define(SvgBuilder svg, SplittableRandom random) {
        CUSHIONS.define(svg, (out, depth) -> cushion(out, depth, random));
    }

    private void cushion(SvgBuilder svg, double depth, SplittableRandom random) {
        double x = 0;
        double y = 0;
        double width = SIZE;
        double height = SIZE * 0.37;
        double unit = 1;
        var tones = palette.leaves(Species.PINE, depth);
        svg.empty(
                "path",
                "d",
                dome(x, y + height * 0.12, width, height, random),
                "fill",
                tones.dark().hex());
        svg.empty(
                "path",
                "d",
                dome(x + palette.lightSide() * width * 0.02, y - height * 0.08, width * 0.93, height * 0.86, random),
                "fill",
                tones.middle().hex());
        var needles = new PathData();
        int count = (int) (width / (2.6 * unit));
        for (int i = 0; i < count; i++) {
            double across = random.nextDouble(-0.47, 0.47);
            double lift = random.nextDouble(0.05, 0.95) * Math.sqrt(Math.max(0, 1 - 4 * across * across));
            double nx = x + across * width;
            double ny = y - lift * height * 0.82;
            double lean = across * 6 * unit + random.nextDouble(-1.5, 1.5) * unit;
            needles.move(nx, ny).line(nx + lean, ny - random.nextDouble(3.5, 6) * unit);
        }
        svg.empty(
                "path",
                "d",
                needles,
                "stroke",
                tones.light().hex(),
                "stroke-width",
                1.0 * unit,
                "fill",
                "none",
                "stroke-linecap",
                "round");
        if (palette.snows()) {
            svg.empty(
                    "path",
                    "d",
                    dome(x, y - height * 0.42, width * 0.78, height * 0.52, random),
                    "fill",
                    palette.snow(depth).hex());
        }
    }

    /** Flat below, with rounded lobes above. */
    private static PathData dome(double x, double y, double width, double height, SplittableRandom random) {
        int lobes = (int) Math.max(5, Math.min(11, width / 12));
        var path = new PathData().move(x - width / 2, y);
        double fromX = x - width / 2;
        double fromY = y;
        for (int i = 1; i <= lobes; i++) {
            double t = (double) i / lobes;
            double toX = x - width / 2 + width * t;
            double arch = Math.sin(Math.PI * t);
            double toY = y - height * Math.pow(arch, 0.7) * random.nextDouble(0.86, 1.0);
            double midX = (fromX + toX) / 2;
            double midY = (fromY + toY) / 2;
            path.quad(midX + (midX - x) * 0.12, midY - height * 0.3, toX, toY);
            fromX = toX;
            fromY = toY;
        }
        path.quad(x + width * 0.3, y + height * 0.26, x, y + height * 0.12);
        return path.quad(x - width * 0.32, y + height * 0.24, x - width / 2, y).close();
    }
}
