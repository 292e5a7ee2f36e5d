package fr.cesizen.garden.picture.sand;

/** A cell of a grid that a line of one value passes through, from one side to another. */
record ContourCell(double topLeft, double topRight, double bottomLeft, double bottomRight, double level) {

    static final int NONE = -1;
    static final int LEFT = 0;
    static final int TOP = 1;
    static final int RIGHT = 2;
    static final int BOTTOM = 3;

    static int opposite(int side) {
        return (side + 2) % 4;
    }

    /** The side by which the line leaves; in a saddle, straight on. */
    int exit(int entered) {
        for (int turn : new int[] {2, 1, 3}) {
            int side = (entered + turn) % 4;
            if (crosses(side)) {
                return side;
            }
        }
        return NONE;
    }

    private boolean crosses(int side) {
        return from(side) > level != to(side) > level;
    }

    /** How far to the right in the cell the line crosses a side, 0 to 1. */
    double across(int side) {
        return switch (side) {
            case LEFT -> 0;
            case RIGHT -> 1;
            default -> share(side);
        };
    }

    /** How far down in the cell the line crosses a side, 0 to 1. */
    double down(int side) {
        return switch (side) {
            case TOP -> 0;
            case BOTTOM -> 1;
            default -> share(side);
        };
    }

    private double share(int side) {
        return (level - from(side)) / (to(side) - from(side));
    }

    private double from(int side) {
        return switch (side) {
            case RIGHT -> topRight;
            case BOTTOM -> bottomLeft;
            default -> topLeft;
        };
    }

    private double to(int side) {
        return switch (side) {
            case LEFT -> bottomLeft;
            case TOP -> topRight;
            default -> bottomRight;
        };
    }
}
