package fr.cesizen.garden.growth;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The ledger's lines of one local day and one kind, summed up.
 *
 * @param points of all lines
 * @param whole those of the lines to which the daily cap does not apply
 * @param last when the latest of the lines was written
 */
record DayTotals(LocalDate day, GrowthSource kind, long growths, long points, long whole, Instant last) {

    /** The points to which the daily cap applies. */
    long capped() {
        return points - whole;
    }
}
