package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.picture.colour.Tint;
import fr.cesizen.garden.picture.drawing.PathData.Spot;
import fr.cesizen.garden.picture.sand.Footprint;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.ArrayList;
import java.util.List;

/** Draws an arched wooden bridge in space, as it stands: planks, beams and rails. */
final class BridgeRenderer {

    private static final int PLANKS = 17;
    private static final double HALF_WIDTH = 17;
    private static final double RAIL = 17;

    private final ScenePalette palette;

    BridgeRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    void draw(SvgBuilder svg, PlacedElement bridge) {
        double angle = Math.toRadians(bridge.rotation() % 180);
        double near = Math.cos(angle) >= 0 ? 1 : -1;
        side(svg, bridge, -near);
        for (int i = 0; i < PLANKS; i++) {
            int plank = Math.sin(angle) > 0 ? i : PLANKS - 1 - i;
            plank(svg, bridge, plank);
        }
        beam(svg, bridge, near);
        side(svg, bridge, near);
    }

    /** A place on the bridge: along from -1 to 1, across from -1 to 1, and how far above the deck. */
    private static Spot spot(PlacedElement bridge, double along, double across, double above) {
        double half = Footprint.radius(bridge);
        double angle = Math.toRadians(bridge.rotation() % 180);
        double dx = half * along * Math.cos(angle) - HALF_WIDTH * across * Math.sin(angle);
        double dy = half * along * Math.sin(angle) + HALF_WIDTH * across * Math.cos(angle);
        double y = bridge.at().y() + dy;
        double z = 3 + half * 0.3 * (1 - along * along) + above;
        return new Spot(
                GroundProjection.x(bridge.at().x() + dx, y), GroundProjection.y(y) - z * GroundProjection.unit(y));
    }

    private void plank(SvgBuilder svg, PlacedElement bridge, int i) {
        double from = -1 + 2.0 * i / PLANKS;
        double to = -1 + 2.0 * (i + 1) / PLANKS;
        double depth = bridge.at().y();
        double sunny = palette.lightSide() * (from + to) / 2;
        var wood = palette.at(depth, i % 2 == 0 ? 0xA5876A : 0x9B7D61)
                .mix(palette.at(depth, sunny > 0 ? 0xD9C2A2 : 0x6E5642), 0.4 * Math.abs(sunny));
        var path = new PathData()
                .polyline(List.of(
                        spot(bridge, from, -1, 0),
                        spot(bridge, to, -1, 0),
                        spot(bridge, to, 1, 0),
                        spot(bridge, from, 1, 0)));
        svg.empty(
                "path",
                "d",
                path.close(),
                "fill",
                wood.hex(),
                "stroke",
                palette.at(depth, 0x5C4636).hex(),
                "stroke-width",
                0.6);
    }

    private void beam(SvgBuilder svg, PlacedElement bridge, double side) {
        var spots = new ArrayList<Spot>();
        for (int i = -10; i <= 10; i++) {
            spots.add(spot(bridge, i / 10.0, side, 0.5));
        }
        for (int i = 10; i >= -10; i--) {
            spots.add(spot(bridge, i / 10.0, side, -5.5));
        }
        svg.empty(
                "path",
                "d",
                new PathData().polyline(spots).close(),
                "fill",
                palette.at(bridge.at().y(), 0x6B4F3C).hex());
    }

    private void side(SvgBuilder svg, PlacedElement bridge, double side) {
        double depth = bridge.at().y();
        double unit = GroundProjection.unit(depth);
        var wood = palette.at(depth, 0x7A5642);
        var posts = new PathData();
        for (int i = -2; i <= 2; i++) {
            var foot = spot(bridge, i * 0.46, side, -3);
            var head = spot(bridge, i * 0.46, side, RAIL + (Math.abs(i) == 2 ? 4 : 1));
            posts.move(foot.x(), foot.y()).line(head.x(), head.y());
        }
        svg.empty("path", "d", posts, "fill", "none", "stroke", wood.hex(), "stroke-width", 3 * unit);
        rail(svg, bridge, side, RAIL, 3 * unit, wood);
        rail(svg, bridge, side, RAIL * 0.52, 1.7 * unit, wood);
        rail(svg, bridge, side, RAIL + 0.9, 0.9 * unit, palette.at(depth, palette.snows() ? 0xFCFCFA : 0xB08B6C));
    }

    private static void rail(SvgBuilder svg, PlacedElement bridge, double side, double above, double width, Tint tint) {
        var spots = new ArrayList<Spot>();
        for (int i = -10; i <= 10; i++) {
            spots.add(spot(bridge, i * 0.092, side, above));
        }
        svg.empty(
                "path",
                "d",
                new PathData().polyline(spots),
                "fill",
                "none",
                "stroke",
                tint.hex(),
                "stroke-width",
                width,
                "stroke-linejoin",
                "round");
    }
}
