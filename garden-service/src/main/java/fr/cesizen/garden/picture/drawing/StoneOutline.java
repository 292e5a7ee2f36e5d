package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.picture.drawing.PathData.Spot;
import java.util.ArrayList;
import java.util.List;

/** The shapes of a stone: its outline, its faces, and the snow on it. */
final class StoneOutline {

    private static final int AROUND = 22;

    /** From the right over the top to the left, and back along the front of the foot. */
    static List<Spot> outline(double x, double foot, double radius, double height, double turn, double lean) {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < AROUND; i++) {
            double angle = 2 * Math.PI * i / AROUND;
            double rough = 1
                    + 0.07 * Math.sin(2 * (angle + turn))
                    + 0.06 * Math.sin(3 * (angle + 1.7 * turn))
                    + 0.035 * Math.sin(5 * angle + 2.3 * turn);
            double sin = Math.sin(angle);
            double cos = Math.cos(angle);
            double up = sin > 0 ? height * Math.pow(sin, 0.72) : radius * 0.4 * sin;
            double wide = Math.signum(cos) * Math.pow(Math.abs(cos), 0.8);
            spots.add(new Spot(
                    x
                            + radius * wide * (sin > 0 ? rough : 1) * (sin > 0 ? 1 - 0.16 * sin : 1)
                            + (sin > 0 ? lean * sin : 0),
                    foot - up * rough));
        }
        return spots;
    }

    /** The face in the shade, from the top down a crooked ridge. */
    static PathData face(
            List<Spot> outline, double x, double foot, double radius, double height, double lean, int side) {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i <= 9; i++) {
            int step = side > 0 ? 5 - i : 6 + i;
            spots.add(outline.get(Math.floorMod(step, AROUND)));
        }
        spots.add(new Spot(x + side * radius * 0.12, foot + radius * 0.2));
        spots.add(new Spot(x + side * radius * 0.3 + lean * 0.3, foot - height * 0.32));
        spots.add(new Spot(x + side * radius * 0.06 + lean * 0.8, foot - height * 0.74));
        return new PathData().smooth(spots);
    }

    static PathData top(List<Spot> outline, int side) {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i <= 6; i++) {
            spots.add(outline.get(side > 0 ? 1 + i : 10 - i));
        }
        var last = spots.get(6);
        var first = spots.get(0);
        spots.add(new Spot(last.x() * 0.7 + first.x() * 0.3, last.y() * 0.62 + first.y() * 0.38));
        spots.add(new Spot(last.x() * 0.35 + first.x() * 0.65, last.y() * 0.45 + first.y() * 0.55));
        return new PathData().smooth(spots);
    }

    /** A narrow shine under the upper rim. */
    static List<Spot> band(List<Spot> outline, int side) {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i <= 3; i++) {
            spots.add(outline.get(side > 0 ? 2 + i : 9 - i));
        }
        var first = spots.get(0);
        var last = spots.get(3);
        double drop = Math.abs(first.x() - last.x()) * 0.16;
        spots.add(new Spot(last.x() * 0.6 + first.x() * 0.4, last.y() * 0.6 + first.y() * 0.4 + drop * 0.4));
        return spots;
    }

    static PathData snow(List<Spot> outline, double radius) {
        var spots = new ArrayList<Spot>();
        for (int i = 2; i <= 9; i++) {
            var spot = outline.get(i);
            spots.add(new Spot(spot.x(), spot.y() - 1));
        }
        for (int i = 8; i >= 3; i -= 1) {
            var spot = outline.get(i);
            spots.add(new Spot(spot.x(), spot.y() + radius * (i % 2 == 0 ? 0.24 : 0.15)));
        }
        return new PathData().smooth(spots);
    }

    private StoneOutline() {}
}
