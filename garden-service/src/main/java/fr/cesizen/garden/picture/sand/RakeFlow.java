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

    private static final int SMOOTHINGS = 4;
    private static final int SHORTEST = 8;
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
        int halves = (int) ((Point.DEPTH - BANK) / SPACING * 2);
        for (int half = 2; half <= halves; half++) {
            var line = flow.line(BANK + half * SPACING / 2 + OFF_THE_GRID);
            for (int i = 0; i < SMOOTHINGS; i++) {
                line = smooth(line);
            }
            double densest = half % 2 == 1 ? 0.55 : half % 4 != 0 ? 1.9 : half % 8 != 0 ? 3.6 : 7;
            lines.addAll(parts(line, point -> isFree(point) && flow.density(point) < densest));
        }
        return lines;
    }

    private boolean isFree(Point point) {
        return islands.stream().noneMatch(island -> island.contains(point.x(), point.y(), 0));
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
