package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.Point;
import fr.cesizen.garden.picture.drawing.PathData.Spot;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Furrows in the sand, gathered by their width: thinner in the distance. */
final class FurrowPaths {

    /** Of the corners, in pixels; the curve that bends towards them stays nearer to the line, but for a few tight bends. */
    private static final double TOLERANCE = 0.8;

    private static final int WIDTHS = 20;

    private final TreeMap<Long, PathData> paths = new TreeMap<>();

    void add(List<Point> line) {
        double depth = line.get(line.size() / 2).y();
        long width = Math.round(GroundProjection.unit(depth) * WIDTHS);
        paths.computeIfAbsent(width, any -> new PathData(1))
                .spline(corners(LineSimplifier.simplify(spots(line), TOLERANCE)));
    }

    /** The corners of a curve that passes the given spots: a little beyond each. */
    private static List<Spot> corners(List<Spot> passed) {
        var corners = new ArrayList<>(passed);
        for (int i = 1; i < passed.size() - 1; i++) {
            corners.set(i, beyond(passed.get(i - 1), passed.get(i), passed.get(i + 1)));
        }
        corners.replaceAll(corner -> new Spot(Math.round(corner.x() * 5) / 5.0, Math.round(corner.y() * 5) / 5.0));
        return corners;
    }

    private static Spot beyond(Spot before, Spot at, Spot after) {
        return new Spot(
                at.x() + (at.x() - (before.x() + after.x()) / 2) / 4,
                at.y() + (at.y() - (before.y() + after.y()) / 2) / 4);
    }

    void draw(SvgBuilder svg) {
        paths.forEach((width, path) -> svg.empty("path", "d", path, "stroke-width", (double) width / WIDTHS));
    }

    static List<Spot> spots(List<Point> points) {
        return points.stream()
                .map(point -> new Spot(GroundProjection.x(point.x(), point.y()), GroundProjection.y(point.y())))
                .toList();
    }
}
