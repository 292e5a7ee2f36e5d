package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.picture.sand.Footprint;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.SplittableRandom;

/** Draws what is on the water of a pond: ripples and lilies. */
final class WaterRenderer {

    private final ScenePalette palette;

    WaterRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    void ripples(SvgBuilder svg, PlacedElement pond, double unit, SplittableRandom random) {
        var path = new PathData();
        for (int i = 0; i < 7; i++) {
            double reach = Footprint.radius(pond) * random.nextDouble(0.2, 0.62);
            double angle = random.nextDouble(2 * Math.PI);
            double y = pond.at().y() + reach * Math.sin(angle);
            double x = GroundProjection.x(pond.at().x() + reach * Math.cos(angle), y);
            double half = random.nextDouble(7, 20) * unit;
            path.move(x - half, GroundProjection.y(y))
                    .quad(x, GroundProjection.y(y) - 2.2 * unit, x + half, GroundProjection.y(y));
        }
        svg.empty(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                palette.near(0xFFFFFF).mix(palette.light.disc(), 0.3).hex(),
                "stroke-width",
                1.1 * unit,
                "stroke-opacity",
                0.55,
                "stroke-linecap",
                "round");
    }

    void lilies(SvgBuilder svg, PlacedElement pond, double unit, SplittableRandom random) {
        double depth = pond.at().y();
        double angle = random.nextDouble(0.4, 2.6);
        for (int i = 0; i < 4; i++) {
            double reach = Footprint.radius(pond) * random.nextDouble(0.3, 0.66);
            double at = angle + random.nextDouble(-0.5, 0.5);
            double y = depth + reach * Math.sin(at);
            double x = GroundProjection.x(pond.at().x() + reach * Math.cos(at), y);
            double size = random.nextDouble(6, 10) * unit;
            svg.empty(
                    "ellipse",
                    "cx",
                    x,
                    "cy",
                    GroundProjection.y(y),
                    "rx",
                    size,
                    "ry",
                    size * 0.5,
                    "fill",
                    palette.at(depth, i % 2 == 0 ? 0x5E8A55 : 0x7BA265).hex());
            if (i == 1) {
                var flower = new PathData();
                for (int petal = 0; petal < 7; petal++) {
                    flower.leaf(x, GroundProjection.y(y) - unit, -Math.PI * petal / 6, 6.5 * unit, 2 * unit);
                }
                svg.empty(
                        "path", "d", flower, "fill", palette.at(depth, 0xF6DDE2).hex());
            }
        }
    }
}
