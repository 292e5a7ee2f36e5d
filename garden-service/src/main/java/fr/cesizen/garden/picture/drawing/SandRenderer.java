package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.Point;
import fr.cesizen.garden.layout.SandStroke;
import fr.cesizen.garden.picture.colour.Tint;
import fr.cesizen.garden.picture.sand.Island;
import fr.cesizen.garden.picture.sand.RakeFlow;
import fr.cesizen.garden.picture.sand.StrokeTooth;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Draws the sand: lines that flow around the islands, rings around each, and the strokes of the person over them. */
final class SandRenderer {

    private static final double TEETH = 8;

    private final ScenePalette palette;

    SandRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    void draw(SvgBuilder svg, List<Island> islands, List<SandStroke> strokes) {
        svg.empty(
                "rect",
                "y",
                GroundProjection.BACK,
                "width",
                GroundProjection.WIDTH,
                "height",
                GroundProjection.HEIGHT - GroundProjection.BACK,
                "fill",
                "url(#sand)");
        svg.open("defs").open("g", "id", "rake", "fill", "none", "stroke-linejoin", "round");
        var furrows = new FurrowPaths();
        new RakeFlow(islands).lines().forEach(furrows::add);
        islands.forEach(island -> rings(furrows, island, islands));
        furrows.draw(svg);
        svg.close("g").close("defs");
        relief(svg, "rake");
        for (int i = 0; i < strokes.size(); i++) {
            stroke(svg, strokes.get(i), "stroke" + i);
        }
    }

    /** Each furrow has a side in the light and one in the shade. */
    private void relief(SvgBuilder svg, String id) {
        svg.empty(
                "use",
                "href",
                "#" + id,
                "y",
                1.3,
                "stroke",
                ridge().hex(),
                "stroke-opacity",
                palette.dark ? 0.55 : 0.95);
        svg.empty("use", "href", "#" + id, "stroke", palette.shade().hex(), "stroke-opacity", palette.dark ? 0.6 : 0.5);
    }

    private Tint ridge() {
        return palette.dark ? palette.sand().mix(palette.light.disc(), 0.25) : palette.near(0xFFFCF4);
    }

    private static void rings(FurrowPaths furrows, Island island, List<Island> islands) {
        for (int ring = 1; ring <= island.rings(); ring++) {
            var round = new ArrayList<Point>();
            for (int i = 0; i <= Island.DIRECTIONS; i++) {
                int direction = i % Island.DIRECTIONS;
                double angle = 2 * Math.PI * direction / Island.DIRECTIONS;
                double reach = island.reach(ring - 0.5, direction);
                round.add(new Point(island.x() + reach * Math.cos(angle), island.y() + reach * Math.sin(angle)));
            }
            parts(round, point -> isSand(point, island, islands)).forEach(furrows::add);
        }
    }

    private static boolean isSand(Point point, Island own, List<Island> islands) {
        return point.y() > RakeFlow.BANK
                && islands.stream()
                        .noneMatch(island -> !island.equals(own)
                                && island.contains(point.x(), point.y(), -Island.RING * island.rings()));
    }

    /** What of a ring lies on the sand. */
    private static List<List<Point>> parts(List<Point> round, Predicate<Point> isSand) {
        var parts = new ArrayList<List<Point>>();
        var part = new ArrayList<Point>();
        for (var point : round) {
            if (isSand.test(point)) {
                part.add(point);
            } else if (!part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        parts.add(part);
        return parts.stream().filter(points -> points.size() > 2).toList();
    }

    private void stroke(SvgBuilder svg, SandStroke stroke, String id) {
        var middle = FurrowPaths.spots(stroke.points());
        double unit = GroundProjection.unit(stroke.points().get(0).y());
        svg.empty(
                "path",
                "d",
                new PathData().polyline(middle),
                "fill",
                "none",
                "stroke",
                palette.sand().hex(),
                "stroke-width",
                stroke.width() * unit,
                "stroke-linejoin",
                "round");
        svg.open("defs").open("g", "id", id, "fill", "none", "stroke-linejoin", "round");
        int teeth = (int) Math.max(1, Math.floor(stroke.width() / TEETH));
        var furrows = new FurrowPaths();
        for (int tooth = 0; tooth < teeth; tooth++) {
            furrows.add(StrokeTooth.offset(stroke.points(), (tooth - (teeth - 1) / 2.0) * TEETH));
        }
        furrows.draw(svg);
        svg.close("g").close("defs");
        relief(svg, id);
    }
}
