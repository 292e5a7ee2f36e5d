package fr.cesizen.garden.picture.sand;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Species;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups what stands on the sand: what stands so close together that no rake fits between is one island. */
public final class IslandFactory {

    private static final double GAP = 1.5 * Island.RING;
    private static final double LARGEST = 105;
    private static final int RINGS = 4;
    private static final int SMALL = 30;
    private static final int RINGS_OF_SMALL = 3;

    private record Circle(double x, double y, double radius, List<PlacedElement> members) {

        double gap(Circle other) {
            return Math.hypot(other.x - x, other.y - y) - radius - other.radius;
        }

        /** The smallest circle around both. */
        Circle with(Circle other) {
            double distance = Math.hypot(other.x - x, other.y - y);
            var all = new ArrayList<>(members);
            all.addAll(other.members);
            if (distance + other.radius <= radius) {
                return new Circle(x, y, radius, all);
            }
            if (distance + radius <= other.radius) {
                return new Circle(other.x, other.y, other.radius, all);
            }
            double around = (distance + radius + other.radius) / 2;
            double share = (around - radius) / distance;
            return new Circle(x + (other.x - x) * share, y + (other.y - y) * share, around, all);
        }
    }

    /** The islands of what stands; a bridge stands on two banks and is none. */
    public static List<Island> islands(List<PlacedElement> elements) {
        var circles = new ArrayList<Circle>();
        elements.stream()
                .filter(element -> element.species() != Species.BRIDGE)
                .sorted(Comparator.comparing(PlacedElement::id))
                .map(element ->
                        new Circle(element.at().x(), element.at().y(), Footprint.radius(element), List.of(element)))
                .forEach(circles::add);
        while (mergeTwo(circles)) {
            // until all are apart
        }
        return circles.stream().map(IslandFactory::island).toList();
    }

    private static boolean mergeTwo(List<Circle> circles) {
        for (int i = 0; i < circles.size(); i++) {
            for (int j = i + 1; j < circles.size(); j++) {
                if (circles.get(i).gap(circles.get(j)) < GAP) {
                    var both = circles.get(i).with(circles.get(j));
                    if (both.radius() <= LARGEST) {
                        circles.remove(j);
                        circles.set(i, both);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Island island(Circle circle) {
        var shore = new double[Island.DIRECTIONS];
        for (int i = 0; i < shore.length; i++) {
            double angle = 2 * Math.PI * i / shore.length;
            for (var member : circle.members()) {
                shore[i] = Math.max(shore[i], reach(circle, member, Math.cos(angle), Math.sin(angle)));
            }
        }
        int rings = circle.radius() < SMALL ? RINGS_OF_SMALL : RINGS;
        return new Island(circle.x(), circle.y(), smooth(smooth(shore)), rings, circle.members());
    }

    /** How far a member's own circle reaches in a direction from the middle of the group. */
    private static double reach(Circle circle, PlacedElement member, double cos, double sin) {
        double dx = member.at().x() - circle.x();
        double dy = member.at().y() - circle.y();
        double radius = Footprint.radius(member);
        double along = dx * cos + dy * sin;
        double across = Math.abs(dy * cos - dx * sin);
        return across < radius ? along + Math.sqrt(radius * radius - across * across) : Math.max(0, along * 0.9);
    }

    /** Rounds what is hollow, and cuts nothing off. */
    private static double[] smooth(double[] shore) {
        int reach = 7;
        var even = new double[shore.length];
        for (int i = 0; i < shore.length; i++) {
            double sum = 0;
            for (int j = -reach; j <= reach; j++) {
                sum += shore[Math.floorMod(i + j, shore.length)];
            }
            even[i] = Math.max(shore[i], sum / (2 * reach + 1));
        }
        return even;
    }

    private IslandFactory() {}
}
