package fr.cesizen.garden.picture.sand;

import fr.cesizen.garden.layout.Point;
import java.util.List;

/**
 * Which islands leave no way between them, and so lie between the same two lines. A group at the wall or at the viewer's
 * feet belongs to that edge: every line passes on its other side.
 */
final class IslandGroups {

    private static final double WAY = 8;
    /** The group of what belongs to the edge at the wall. */
    static final int BACK = 0;
    /** The group of what belongs to the edge at the viewer's feet. */
    static final int FRONT = 1;

    private final List<Island> islands;
    private final int[] groups;

    IslandGroups(List<Island> islands) {
        this.islands = islands;
        this.groups = new int[islands.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = edge(islands.get(i), i + 2);
        }
        boolean joined = true;
        while (joined) {
            joined = join();
        }
    }

    int of(int island) {
        return groups[island];
    }

    int count() {
        return islands.size() + 2;
    }

    private static int edge(Island island, int otherwise) {
        if (island.y() - island.radius() < RakeFlow.BANK + WAY) {
            return BACK;
        }
        return island.y() + island.radius() > Point.DEPTH - WAY ? FRONT : otherwise;
    }

    /** Gives every two islands that touch the smaller of their groups; says whether anything changed. */
    private boolean join() {
        boolean joined = false;
        for (int i = 0; i < groups.length; i++) {
            for (int j = 0; j < i; j++) {
                if (groups[i] != groups[j] && touch(islands.get(i), islands.get(j))) {
                    groups[i] = Math.min(groups[i], groups[j]);
                    groups[j] = groups[i];
                    joined = true;
                }
            }
        }
        return joined;
    }

    private static boolean touch(Island one, Island other) {
        double distance = Math.hypot(one.x() - other.x(), one.y() - other.y());
        if (distance > one.radius() + other.radius() + WAY) {
            return false;
        }
        for (int i = 0; i < Island.DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / Island.DIRECTIONS;
            double reach = one.reach(one.rings(), i);
            if (other.contains(one.x() + reach * Math.cos(angle), one.y() + reach * Math.sin(angle), WAY)) {
                return true;
            }
        }
        return false;
    }
}
