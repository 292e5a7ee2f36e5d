package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.Point;
import fr.cesizen.garden.picture.drawing.PathData.Spot;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.List;
import java.util.TreeMap;

/** Furrows in the sand, gathered by their width: thinner in the distance. */
final class FurrowPaths {

    private static final double TOLERANCE = 0.55;
    private static final int WIDTHS = 20;

    private final TreeMap<Long, PathData> paths = new TreeMap<>();

    void add(List<Point> line) {
        double depth = line.get(line.size() / 2).y();
        long width = Math.round(GroundProjection.unit(depth) * WIDTHS);
        paths.computeIfAbsent(width, any -> new PathData()).polyline(LineSimplifier.simplify(spots(line), TOLERANCE));
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
