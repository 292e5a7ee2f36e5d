package fr.cesizen.garden.growth;

import java.time.Instant;

/**
 * The totals of all growth of one kind.
 *
 * @param days number of different days on which something grew
 */
record GrowthTotals(GrowthSource kind, long growths, long points, long days, Instant last) {}
