package fr.cesizen.ticket.level;

import java.time.Instant;

/**
 * How a promise ended, as it was judged then: a later change of policy makes no late answer a timely one, nor the reverse.
 *
 * @param due when it was due
 */
public record Verdict(Instant due, boolean isMissed) {}
