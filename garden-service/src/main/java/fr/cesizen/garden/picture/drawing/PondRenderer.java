package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Season;
import fr.cesizen.garden.picture.drawing.PathData.Spot;
import fr.cesizen.garden.picture.sand.Footprint;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.ArrayList;
import java.util.SplittableRandom;

/** Draws ponds: water that holds the sky, a rim of small stones, water lilies in the warm seasons, ice in winter. */
final class PondRenderer {

    private static final int AROUND = 28;

    private final ScenePalette palette;
    private final WaterRenderer water;

    PondRenderer(ScenePalette palette) {
        this.palette = palette;
        this.water = new WaterRenderer(palette);
    }

    void draw(SvgBuilder svg, PlacedElement pond, SplittableRandom random) {
        double turn = Math.toRadians(pond.rotation()) + random.nextDouble(6);
        double depth = pond.at().y();
        double unit = GroundProjection.unit(depth);
        svg.empty(
                "path",
                "d",
                shore(pond, 0.99, 0, turn),
                "fill",
                palette.at(depth, 0x6C675B).hex());
        svg.empty("path", "d", shore(pond, 0.93, 2 * unit, turn), "fill", "url(#water)");
        svg.empty(
                "path",
                "d",
                crescent(pond, turn, unit),
                "fill",
                palette.at(depth, 0x23383B).hex(),
                "opacity",
                0.4);
        water.ripples(svg, pond, unit, random);
        if (palette.season == Season.SPRING || palette.season == Season.SUMMER) {
            water.lilies(svg, pond, unit, random);
        }
        rim(svg, pond, turn, unit, random);
    }

    private static Spot spot(PlacedElement pond, double angle, double share, double lift, double turn) {
        double reach = Footprint.radius(pond)
                * share
                * (0.93 + 0.05 * Math.sin(2 * angle + turn) + 0.04 * Math.sin(3 * angle + 2 * turn));
        double y = pond.at().y() + reach * Math.sin(angle);
        return new Spot(GroundProjection.x(pond.at().x() + reach * Math.cos(angle), y), GroundProjection.y(y) + lift);
    }

    private static PathData shore(PlacedElement pond, double share, double lift, double turn) {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < AROUND; i++) {
            spots.add(spot(pond, 2 * Math.PI * i / AROUND, share, lift, turn));
        }
        return new PathData().smooth(spots);
    }

    /** The shade of the far bank on the water. */
    private static PathData crescent(PlacedElement pond, double turn, double unit) {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i <= 12; i++) {
            spots.add(spot(pond, Math.PI + Math.PI * i / 12, 0.93, 2 * unit, turn));
        }
        for (int i = 11; i >= 1; i--) {
            var spot = spot(pond, Math.PI + Math.PI * i / 12, 0.93, 2 * unit, turn);
            spots.add(new Spot(spot.x(), spot.y() + 9 * unit * Math.sin(Math.PI * i / 12)));
        }
        return new PathData().smooth(spots);
    }

    private void rim(SvgBuilder svg, PlacedElement pond, double turn, double unit, SplittableRandom random) {
        double angle = random.nextDouble(6);
        double end = angle + 2 * Math.PI;
        while (angle < end) {
            double size = random.nextDouble(5, 11) * unit;
            var spot = spot(pond, angle, 0.985, 0, turn);
            double ry = size * random.nextDouble(0.5, 0.66);
            int grey = random.nextInt(3);
            int rgb = grey == 0 ? 0x8B8B82 : grey == 1 ? 0x75776F : 0x9C9B90;
            double depth = pond.at().y();
            svg.empty(
                    "ellipse",
                    "cx",
                    spot.x(),
                    "cy",
                    spot.y(),
                    "rx",
                    size,
                    "ry",
                    ry,
                    "fill",
                    palette.at(depth, 0x55574F).hex());
            svg.empty(
                    "ellipse",
                    "cx",
                    spot.x() + palette.lightSide() * size * 0.08,
                    "cy",
                    spot.y() - ry * 0.24,
                    "rx",
                    size * 0.9,
                    "ry",
                    ry * 0.78,
                    "fill",
                    (palette.snows() ? palette.snow(depth) : palette.at(depth, rgb)).hex());
            angle += 1.75 * size / unit / Footprint.radius(pond) * random.nextDouble(0.95, 1.35);
        }
    }
}
