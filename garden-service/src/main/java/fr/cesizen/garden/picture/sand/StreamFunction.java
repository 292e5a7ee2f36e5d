package fr.cesizen.garden.picture.sand;

import fr.cesizen.garden.layout.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The stream function of an even flow around islands, on a grid: harmonic on the sand, constant at the edges and on each
 * island, there the mean of what surrounds it, so that nothing turns around it. Solved by successive over-relaxation.
 */
final class StreamFunction {

    private static final double CELL = 4;
    /** Islands are a little larger here, so that smoothing a line cannot push it into one. */
    private static final double MARGIN = 3;

    private static final int COLUMNS = (int) ((RakeFlow.RIGHT - RakeFlow.LEFT) / CELL) + 1;
    private static final int ROWS = (int) ((RakeFlow.FRONT - RakeFlow.BANK) / CELL) + 1;
    private static final int ROUNDS = 300;
    private static final double RELAXATION = 1.95;
    static final int SAND = -1;

    private final double[][] values = new double[ROWS][COLUMNS];
    /** The group of islands at each place, or {@link #SAND}. */
    private final int[][] owners = new int[ROWS][COLUMNS];

    StreamFunction(List<Island> islands) {
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                values[row][column] = y(row);
                owners[row][column] = SAND;
            }
        }
        var groups = new IslandGroups(islands);
        for (int i = 0; i < islands.size(); i++) {
            if (groups.of(i) != IslandGroups.BAR) {
                occupy(islands.get(i), groups.of(i));
            }
        }
        var shores = new IslandShores(values, owners, groups.count());
        for (int round = 0; round < ROUNDS && !islands.isEmpty(); round++) {
            relax();
            shores.settle();
        }
    }

    private static double y(double row) {
        return RakeFlow.BANK + row * CELL;
    }

    private static double x(double column) {
        return RakeFlow.LEFT + column * CELL;
    }

    private void occupy(Island island, int group) {
        double radius = island.radius() + MARGIN;
        int first = Math.max(0, (int) Math.floor((island.y() - radius - RakeFlow.BANK) / CELL));
        int last = Math.min(ROWS - 1, (int) Math.ceil((island.y() + radius - RakeFlow.BANK) / CELL));
        for (int row = first; row <= last; row++) {
            for (int column = 1; column < COLUMNS - 1; column++) {
                if (island.contains(x(column), y(row), MARGIN)) {
                    owners[row][column] = group;
                    double front = group == IslandGroups.FRONT ? y(ROWS - 1) : island.y();
                    values[row][column] = group == IslandGroups.BACK ? RakeFlow.BANK : front;
                }
            }
        }
    }

    private void relax() {
        for (int row = 1; row < ROWS - 1; row++) {
            var behind = values[row - 1];
            var here = values[row];
            var before = values[row + 1];
            var owner = owners[row];
            for (int column = 1; column < COLUMNS - 1; column++) {
                if (owner[column] == SAND) {
                    double mean = (behind[column] + before[column] + here[column - 1] + here[column + 1]) / 4;
                    here[column] += RELAXATION * (mean - here[column]);
                }
            }
        }
    }

    /** How many times closer than usual the lines lie at a place. */
    double density(Point at) {
        int column = (int) Math.min(COLUMNS - 2, Math.max(0, (at.x() - RakeFlow.LEFT) / CELL));
        int row = (int) Math.min(ROWS - 2, Math.max(0, (at.y() - RakeFlow.BANK) / CELL));
        double across = values[row][column + 1] - values[row][column];
        double down = values[row + 1][column] - values[row][column];
        return Math.hypot(across, down) / CELL;
    }

    /** The line on which the function has a value, followed from the left edge from cell to cell. */
    List<Point> line(double level) {
        var line = new ArrayList<Point>();
        int row = (int) Math.floor((level - RakeFlow.BANK) / CELL);
        int column = 0;
        line.add(new Point(x(0), level));
        int entered = ContourCell.LEFT;
        while (column >= 0 && column < COLUMNS - 1 && row >= 0 && row < ROWS - 1 && line.size() < 4 * COLUMNS) {
            var cell = new ContourCell(
                    values[row][column],
                    values[row][column + 1],
                    values[row + 1][column],
                    values[row + 1][column + 1],
                    level);
            int exit = cell.exit(entered);
            if (exit == ContourCell.NONE) {
                break;
            }
            line.add(new Point(x(column + cell.across(exit)), y(row + cell.down(exit))));
            column += exit == ContourCell.RIGHT ? 1 : exit == ContourCell.LEFT ? -1 : 0;
            row += exit == ContourCell.BOTTOM ? 1 : exit == ContourCell.TOP ? -1 : 0;
            entered = ContourCell.opposite(exit);
        }
        return line;
    }
}
