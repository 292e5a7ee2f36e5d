package fr.cesizen.garden.picture.sand;

import fr.cesizen.garden.layout.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines that a rake leaves on the sand: streamlines of the potential flow from left to right around all islands. They
 * part before an island and close behind it; none ever enters one.
 *
 * <p>The sum of a doublet for each island would be that flow for one island, and nearly so for islands far apart; lines
 * would run into islands that stand close. So the stream function is solved for ({@link StreamFunction}).
 */
public final class RakeFlow {

    /** The lines begin and end beyond the picture. */
    public static final double LEFT = -216;

    /** Where the lines end. */
    public static final double RIGHT = Point.WIDTH - LEFT;
    /** Distance of two lines where nothing is in the way. */
    static final double SPACING = 10;
    /** The moss at the foot of the wall; no rake goes there. */
    public static final double BANK = 34;

    /** The sand goes on before the picture: lines may pass in front of what stands at its edge. */
    static final double FRONT = Point.DEPTH + 92;

    private static final int SMOOTHINGS = 4;
    private static final int SHORTEST = 16;
    private static final int QUARTERS = 4;
    /** How dense the flow may be where there is a quarter line, a half line, any line, every second, every fourth. */
    private static final double[] DENSEST = {0.26, 0.55, 1.9, 3.6, 7, 14, 28};
    /** No line may be at the level of a row of the grid. */
    private static final double OFF_THE_GRID = 0.123;

    private final List<Island> islands;

    /** The flow around these islands. */
    public RakeFlow(List<Island> islands) {
        this.islands = islands;
    }

    /**
     * The lines from back to front, in the garden's units. Where the flow is narrow every second line ends, and where it is
     * wide there is one more between two: the teeth of a rake have one distance.
     */
    public List<List<Point>> lines() {
        var flow = new StreamFunction(islands);
        var lines = new ArrayList<List<Point>>();
        int quarters = (int) ((FRONT - BANK) / SPACING * QUARTERS) - 1;
        for (int quarter = QUARTERS; quarter <= quarters; quarter++) {
            var line = flow.line(BANK + quarter * SPACING / QUARTERS + OFF_THE_GRID);
            for (int i = 0; i < SMOOTHINGS; i++) {
                line = smooth(line);
            }
            double densest = DENSEST[Math.min(DENSEST.length - 1, Integer.numberOfTrailingZeros(quarter))];
            lines.addAll(parts(line, point -> isFree(point) && flow.density(point) < densest));
        }
        return lines;
    }

    private boolean isFree(Point point) {
        return point.y() > BANK
                && point.y() <= Point.DEPTH
                && islands.stream().noneMatch(island -> island.contains(point.x(), point.y(), 0));
    }

    private static List<Point> smooth(List<Point> line) {
        var smooth = new ArrayList<>(line);
        for (int i = 1; i < line.size() - 1; i++) {
            var before = line.get(i - 1);
            var after = line.get(i + 1);
            smooth.set(
                    i,
                    new Point(
                            (before.x() + 2 * line.get(i).x() + after.x()) / 4,
                            (before.y() + 2 * line.get(i).y() + after.y()) / 4));
        }
        return smooth;
    }

    /** Those stretches of a line that are kept, without the shortest. */
    private static List<List<Point>> parts(List<Point> line, Predicate<Point> kept) {
        var parts = new ArrayList<List<Point>>();
        var part = new ArrayList<Point>();
        for (var point : line) {
            if (kept.test(point)) {
                part.add(point);
            } else {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        parts.add(part);
        return parts.stream()
                .filter(points -> points.size() >= SHORTEST)
                .map(List::copyOf)
                .toList();
    }
}
