package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.picture.colour.Tint;
import fr.cesizen.garden.picture.drawing.PathData.Spot;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.ArrayList;
import java.util.SplittableRandom;

/** Draws pines as gardeners shape them: a bent trunk, and cushions of needles that are flat below. */
final class PineRenderer {

    private final ScenePalette palette;

    PineRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    void draw(SvgBuilder svg, PlacedElement pine, SplittableRandom random) {
        double y = pine.at().y();
        double unit = GroundProjection.unit(y) * (0.6 + 0.1 * pine.stage());
        double footX = GroundProjection.x(pine.at().x(), y);
        double footY = GroundProjection.y(y);
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
            PineCushionRenderer.CUSHIONS.use(
                    svg,
                    x,
                    top,
                    y,
                    (random.nextBoolean() ? 1 : -1) * width / PineCushionRenderer.SIZE,
                    width / PineCushionRenderer.SIZE,
                    random);
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
}
