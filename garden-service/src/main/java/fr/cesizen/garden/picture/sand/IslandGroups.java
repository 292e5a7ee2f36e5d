package fr.cesizen.garden.picture.sand;

import java.util.List;

/**
 * Which islands leave no way between them, and so lie between the same two lines. A group at the wall or at the viewer's
 * feet belongs to that edge: every line passes on its other side. A group that reaches from edge to edge bars every way; it is
 * raked up to, not around.
 */
final class IslandGroups {

    private static final double WAY = 2;
    /** The group of what belongs to the edge at the wall. */
    static final int BACK = 0;
    /** The group of what belongs to the edge at the viewer's feet. */
    static final int FRONT = 1;

    /** The group of what bars the way. */
    static final int BAR = -1;

    private final List<Island> islands;
    private final int[] groups;

    IslandGroups(List<Island> islands) {
        this.islands = islands;
        this.groups = new int[islands.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = i + 2;
        }
        boolean joined = true;
        while (joined) {
            joined = join();
        }
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == i + 2) {
                place(i + 2);
            }
        }
    }

    /** Gives a whole group to the edge that one of it stands at. */
    private void place(int group) {
        boolean back = false;
        boolean front = false;
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == group) {
                var island = islands.get(i);
                back |= island.y() - island.radius() < RakeFlow.BANK + WAY;
                front |= island.y() + island.radius() > RakeFlow.FRONT - WAY;
            }
        }
        if (back || front) {
            int edge = back && front ? BAR : back ? BACK : FRONT;
            for (int i = 0; i < groups.length; i++) {
                groups[i] = groups[i] == group ? edge : groups[i];
            }
        }
    }

    int of(int island) {
        return groups[island];
    }

    int count() {
        return islands.size() + 2;
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
