package fr.cesizen.ticket.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * A part of a promise that is used up.
 *
 * @param clock the {@link fr.cesizen.ticket.level.ClockKind}
 * @param round when the clock started
 * @param share how much is used up, in percent
 */
record EscalationTimer(UUID ticket, UUID person, String clock, Instant round, int share, String priority, Instant due) {

    /** The clock that it belongs to. */
    Round of() {
        return new Round(ticket, clock, round);
    }

    /** One run of one clock of one ticket. */
    record Round(UUID ticket, String clock, Instant since) {}
}
