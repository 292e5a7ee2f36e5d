package fr.cesizen.garden.picture.sand;

import fr.cesizen.garden.layout.PlacedElement;
import java.util.List;

/**
 * What the rake goes around: a group of elements that stand close together, and some rings around them.
 *
 * @param x of the middle, in the garden's units
 * @param y of the middle
 * @param shore how far the group reaches from the middle, by direction: {@value #DIRECTIONS} in a full turn
 * @param rings how many rings lie around it
 */
public record Island(double x, double y, double[] shore, int rings, List<PlacedElement> members) {

    /** Distance of two rings, as of the teeth of the rake. */
    public static final double RING = 8;

    /** Into how many directions the shore is known. */
    public static final int DIRECTIONS = 90;

    /**
     * Where a ring runs in a direction; the rings have the group's own shape.
     *
     * @param ring 0 for the shore to {@link #rings()} for the outer edge
     */
    public double reach(double ring, int direction) {
        return shore[direction] + ring * RING;
    }

    /** How far the island with its rings reaches at most. */
    public double radius() {
        double widest = 0;
        for (int i = 0; i < DIRECTIONS; i++) {
            widest = Math.max(widest, reach(rings, i));
        }
        return widest;
    }

    /** Whether a place lies within the outer edge, or no farther than {@code margin} from it. */
    public boolean contains(double px, double py, double margin) {
        double distance = Math.hypot(px - x, py - y);
        double turn = Math.atan2(py - y, px - x) / (2 * Math.PI) * DIRECTIONS;
        int before = (int) Math.floor(turn);
        double share = turn - before;
        double edge = reach(rings, Math.floorMod(before, DIRECTIONS)) * (1 - share)
                + reach(rings, Math.floorMod(before + 1, DIRECTIONS)) * share;
        return distance < edge + margin;
    }
}
