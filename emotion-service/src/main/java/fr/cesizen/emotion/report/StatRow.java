package fr.cesizen.emotion.report;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a report.
 *
 * @param part what is counted: {@code all}, {@code emotion}, {@code family} or {@code moment}
 * @param current whether it belongs to the requested period, not the previous one
 * @param n entries with a mood, of which {@code own} have the person's own
 * @param words how often the words were chosen; {@code intensity} is the sum of their intensities
 */
record StatRow(
        String part,
        boolean current,
        String key,
        long entries,
        long n,
        long own,
        @Nullable Double mean,
        @Nullable Double spread,
        long words,
        long intensity) {}
