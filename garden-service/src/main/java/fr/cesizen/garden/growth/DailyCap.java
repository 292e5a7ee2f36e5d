package fr.cesizen.garden.growth;

/**
 * What the points of one local day count for: the first {@value #WHOLE} whole, the next {@value #HALVED} half, the rest
 * nothing. Depends on the sum alone, so on no order, and never becomes less when points are added.
 */
final class DailyCap {

    static final int WHOLE = 20;
    static final int HALVED = 20;

    /** The points that count of {@code points} of one day, from 0 to 30; a half is rounded down. */
    static long counted(long points) {
        return Math.min(points, WHOLE) + Math.min(Math.max(points - WHOLE, 0), HALVED) / 2;
    }

    private DailyCap() {}
}
