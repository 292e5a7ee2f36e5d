package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.drawing.PathData.Spot;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.ArrayList;
import java.util.SplittableRandom;

/** Draws pines as gardeners shape them: a bent trunk, and cushions of needles that are flat below. */
final class PineRenderer {

    private static final double SIZE = 100;
    private static final StampSet CUSHIONS = new StampSet("pine");

    private final ScenePalette palette;

    PineRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    /** Defines the cushions of needles. */
    void define(SvgBuilder svg, SplittableRandom random) {
        CUSHIONS.define(svg, (out, depth) -> cushion(out, depth, random));
    }

    void draw(SvgBuilder svg, PlacedElement pine, SplittableRandom random) {
        double y = pine.at().y();
        double unit = GroundView.unit(y) * (0.6 + 0.1 * pine.stage());
        double footX = GroundView.x(pine.at().x(), y);
        double footY = GroundView.y(y);
        double height = 168 * unit;
        int side = random.nextBoolean() ? 1 : -1;
        double sway = side * random.nextDouble(16, 30) * unit;
        var bark = palette.at(y, 0x54433A);
        trunk(svg, footX, footY, height, sway, unit, bark);
        int cushions = 3 + (pine.stage() + 1) / 2;
        for (int i = 0; i < cushions; i++) {
            double t = 0.36 + 0.64 * i / (cushions - 1);
            double reach = i == cushions - 1 ? 0 : (i % 2 == 0 ? side : -side) * (62 - 34 * t) * unit;
            double x = trunkX(footX, sway, t) + reach;
            double top = footY - height * t - (i == cushions - 1 ? 0 : 6 * unit);
            branch(svg, trunkX(footX, sway, t - 0.08), footY - height * (t - 0.1), x, top, unit, bark);
            double width = (118 - 58 * t) * unit * random.nextDouble(0.9, 1.1);
            CUSHIONS.use(svg, x, top, y, (random.nextBoolean() ? 1 : -1) * width / SIZE, width / SIZE, random);
        }
    }

    private static double trunkX(double foot, double sway, double t) {
        return foot + sway * Math.sin(t * Math.PI * 1.35);
    }

    private void trunk(SvgBuilder svg, double x, double y, double height, double sway, double unit, Tint bark) {
        var left = new ArrayList<Spot>();
        var right = new ArrayList<Spot>();
        for (int i = 0; i <= 10; i++) {
            double t = i / 10.0;
            double half = (7.5 - 5.5 * t + (i == 0 ? 3 : 0)) * unit;
            left.add(new Spot(trunkX(x, sway, t) - half, y - height * t));
            right.add(0, new Spot(trunkX(x, sway, t) + half, y - height * t));
        }
        left.addAll(right);
        svg.empty("path", "d", new PathData().smooth(left), "fill", bark.hex());
        var light = new PathData();
        for (int i = 1; i < 9; i++) {
            double t = i / 10.0;
            double at = trunkX(x, sway, t) + palette.lightSide() * 2.4 * unit;
            light.move(at, y - height * t).line(at + 1.4 * unit, y - height * (t + 0.06));
        }
        svg.empty(
                "path",
                "d",
                light,
                "stroke",
                bark.mix(palette.light.skyLow(), 0.35).hex(),
                "stroke-width",
                1.5 * unit,
                "fill",
                "none",
                "stroke-linecap",
                "round");
    }

    private static void branch(SvgBuilder svg, double x, double y, double endX, double endY, double unit, Tint bark) {
        svg.empty(
                "path",
                "d",
                new PathData().move(x, y).quad((x + endX) / 2, y + 3 * unit, endX, endY),
                "stroke",
                bark.hex(),
                "stroke-width",
                4.2 * unit,
                "fill",
                "none",
                "stroke-linecap",
                "round");
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
