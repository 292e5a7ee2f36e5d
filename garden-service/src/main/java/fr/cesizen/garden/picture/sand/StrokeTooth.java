package fr.cesizen.garden.picture.sand;

import fr.cesizen.garden.layout.Point;
import java.util.ArrayList;
import java.util.List;

/** The line of one tooth of the rake, beside the middle of a stroke. */
public final class StrokeTooth {

    /**
     * The line of the tooth.
     *
     * @param distance to the left of the way the rake went, in the garden's units; negative to the right
     */
    public static List<Point> offset(List<Point> middle, double distance) {
        var line = new ArrayList<Point>();
        for (int i = 0; i < middle.size(); i++) {
            var before = middle.get(Math.max(0, i - 1));
            var after = middle.get(Math.min(middle.size() - 1, i + 1));
            double dx = after.x() - before.x();
            double dy = after.y() - before.y();
            double length = Math.max(1e-6, Math.hypot(dx, dy));
            line.add(new Point(
                    middle.get(i).x() + dy / length * distance, middle.get(i).y() - dx / length * distance));
        }
        return line;
    }

    private StrokeTooth() {}
}
