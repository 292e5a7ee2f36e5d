package fr.cesizen.platform.retention;

import java.time.Instant;
import java.time.Period;

/**
 * How many rows of a category are older than they may be, or were.
 *
 * @param before what is older is due
 */
record RetentionCount(
        String category, RetentionRule.Action action, String period, String source, Instant before, long rows) {

    static RetentionCount of(RetentionRule rule, Period period, Instant before, long rows) {
        return new RetentionCount(rule.category(), rule.action(), period.toString(), rule.source(), before, rows);
    }
}
