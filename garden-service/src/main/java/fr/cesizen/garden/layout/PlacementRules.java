package fr.cesizen.garden.layout;

import java.util.Map;

/** Where things may stand: inside the garden, and not on each other unless their layers allow it. */
final class PlacementRules {

    /** Whether the whole circle of ground lies in the garden. */
    static boolean isInside(Species species, Point at) {
        int radius = species.radius();
        return at.x() >= radius && at.x() <= Point.WIDTH - radius && at.y() >= radius && at.y() <= Point.DEPTH - radius;
    }

    static boolean isInside(Point at) {
        return at.x() >= 0 && at.x() <= Point.WIDTH && at.y() >= 0 && at.y() <= Point.DEPTH;
    }

    static boolean overlap(Species one, Point at, Species other, Point there) {
        double across = at.x() - there.x();
        double along = at.y() - there.y();
        double least = one.radius() + other.radius();
        return across * across + along * along < least * least && !one.sharesGroundWith(other);
    }

    /** Whether something fits among others that stand already; itself does not count. */
    static boolean isFree(GardenElement element, Point at, Map<GardenElement, Point> others) {
        for (var other : others.entrySet()) {
            if (overlap(element.species(), at, other.getKey().species(), other.getValue())
                    && !other.getKey().equals(element)) {
                return false;
            }
        }
        return true;
    }

    private PlacementRules() {}
}
