package fr.cesizen.ticket.level;

import java.time.Duration;

/**
 * What a priority is owed, in time of work.
 *
 * @param calendar when that time runs
 * @param warning how long before a deadline staff are warned; at the most half of the target
 */
record ServicePolicy(
        BusinessCalendar calendar,
        Duration firstResponse,
        Duration nextResponse,
        Duration resolution,
        Duration warning) {

    Duration target(ClockKind kind) {
        return switch (kind) {
            case FIRST_RESPONSE -> firstResponse;
            case NEXT_RESPONSE -> nextResponse;
            case RESOLUTION -> resolution;
        };
    }

    /** How much time of work may pass before staff are warned. */
    Duration calm(ClockKind kind) {
        var target = target(kind);
        var half = target.dividedBy(2);
        return target.minus(warning.compareTo(half) < 0 ? warning : half);
    }
}
