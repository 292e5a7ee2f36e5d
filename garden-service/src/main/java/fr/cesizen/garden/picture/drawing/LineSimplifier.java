package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.picture.drawing.PathData.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Leaves out the spots of a line that nobody would miss, by the method of Ramer, Douglas and Peucker. */
final class LineSimplifier {

    private record Range(int first, int last) {}

    /** @param tolerance how far the line may move, in pixels */
    static List<Spot> simplify(List<Spot> line, double tolerance) {
        var kept = new BitSet();
        kept.set(0);
        kept.set(line.size() - 1);
        var open = new ArrayDeque<Range>();
        open.push(new Range(0, line.size() - 1));
        while (!open.isEmpty()) {
            var range = open.pop();
            int farthest = farthest(line, range, tolerance);
            if (farthest > 0) {
                kept.set(farthest);
                open.push(new Range(range.first(), farthest));
                open.push(new Range(farthest, range.last()));
            }
        }
        var simple = new ArrayList<Spot>();
        kept.stream().forEach(i -> simple.add(line.get(i)));
        return simple;
    }

    private static int farthest(List<Spot> line, Range range, double tolerance) {
        var from = line.get(range.first());
        var to = line.get(range.last());
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        int farthest = 0;
        double most = tolerance;
        for (int i = range.first() + 1; i < range.last(); i++) {
            var spot = line.get(i);
            double distance = length == 0
                    ? Math.hypot(spot.x() - from.x(), spot.y() - from.y())
                    : Math.abs((to.x() - from.x()) * (from.y() - spot.y())
                                    - (from.x() - spot.x()) * (to.y() - from.y()))
                            / length;
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    private LineSimplifier() {}
}
