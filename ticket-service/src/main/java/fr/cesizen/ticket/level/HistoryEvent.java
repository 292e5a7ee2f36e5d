package fr.cesizen.ticket.level;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event in a ticket's life, and how it left the ticket.
 *
 * @param at never before the event that precedes it
 * @param response how the promise of an answer ended with it; null when it ended none, or nobody judged it then
 * @param resolution how the promise of a solution ended with it
 * @param other the ticket that was merged or split
 */
public record HistoryEvent(
        HistoryKind kind,
        Instant at,
        TicketStatus status,
        Priority priority,
        @Nullable Verdict response,
        @Nullable Verdict resolution,
        @Nullable UUID other) {

    public static HistoryEvent of(HistoryKind kind, Instant at, TicketStatus status, Priority priority) {
        return new HistoryEvent(kind, at, status, priority, null, null, null);
    }

    /** The same event, and how the promises ended that it ended. */
    public HistoryEvent judged(@Nullable Verdict ofResponse, @Nullable Verdict ofResolution) {
        return new HistoryEvent(kind, at, status, priority, ofResponse, ofResolution, other);
    }

    /** The same event, about another ticket. */
    public HistoryEvent about(@Nullable UUID ticket) {
        return new HistoryEvent(kind, at, status, priority, response, resolution, ticket);
    }
}
