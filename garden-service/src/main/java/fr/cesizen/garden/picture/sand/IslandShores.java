package fr.cesizen.garden.picture.sand;

import java.util.ArrayList;
import java.util.List;

/** The islands of a grid that belong to no edge, each of which takes the mean of the sand at its shore. */
final class IslandShores {

    private final double[][] values;
    private final int[][] owners;
    private final int groups;
    private final List<Place> places = new ArrayList<>();

    /** A place on the grid that an island covers. */
    private record Place(int row, int column, int group) {}

    /**
     * @param values of the grid, which {@link #settle} changes
     * @param owners the group of islands at each place, or {@link StreamFunction#SAND}
     */
    IslandShores(double[][] values, int[][] owners, int groups) {
        this.values = values;
        this.owners = owners;
        this.groups = groups;
        for (int row = 1; row < owners.length - 1; row++) {
            for (int column = 1; column < owners[row].length - 1; column++) {
                if (owners[row][column] > IslandGroups.FRONT) {
                    places.add(new Place(row, column, owners[row][column]));
                }
            }
        }
    }

    void settle() {
        var sums = new double[groups];
        var counts = new int[groups];
        for (var place : places) {
            add(place.row() - 1, place.column(), place.group(), sums, counts);
            add(place.row() + 1, place.column(), place.group(), sums, counts);
            add(place.row(), place.column() - 1, place.group(), sums, counts);
            add(place.row(), place.column() + 1, place.group(), sums, counts);
        }
        for (var place : places) {
            if (counts[place.group()] > 0) {
                values[place.row()][place.column()] = sums[place.group()] / counts[place.group()];
            }
        }
    }

    private void add(int row, int column, int group, double[] sums, int[] counts) {
        if (owners[row][column] == StreamFunction.SAND) {
            sums[group] += values[row][column];
            counts[group]++;
        }
    }
}
