package fr.cesizen.garden.growth;

import java.time.Instant;

/**
 * All growth of one kind, summed up.
 *
 * @param days on how many different days something grew
 */
record GrowthTotals(GrowthSource kind, long growths, long points, long days, Instant last) {}
