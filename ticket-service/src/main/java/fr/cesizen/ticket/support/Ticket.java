package fr.cesizen.ticket.support;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.Cursor;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that a person made to support, with its service level.
 *
 * @param subject in clear text; the repository encrypts it
 * @param firstResponseDue fixed when the ticket was opened
 * @param messages the number of messages, the first one included
 */
record Ticket(
        UUID id,
        UUID person,
        String subject,
        Priority priority,
        TicketStatus status,
        Instant openedAt,
        Instant firstResponseDue,
        @Nullable Instant firstResponseAt,
        @Nullable Instant closedAt,
        int messages,
        long version) {

    /** Keeps a ticket small enough for one response; a longer conversation should continue in a new ticket. */
    static final int MOST_MESSAGES = 200;

    static Ticket open(UUID id, UUID person, NewTicket request, ServiceLevelProperties levels, Instant now) {
        var priority = request.urgency();
        var due = now.plus(levels.firstResponse(priority));
        return new Ticket(id, person, request.subject(), priority, TicketStatus.OPEN, now, due, null, null, 1, 0);
    }

    /** The ticket with one more message: one from staff answers it, one from the person reopens it. */
    Ticket withMessage(Author author, Instant now) {
        boolean staff = author == Author.STAFF;
        var next = status.to(staff ? TicketStatus.ANSWERED : TicketStatus.OPEN);
        if (messages >= MOST_MESSAGES) {
            throw Problem.conflict("ticket-full", MOST_MESSAGES);
        }
        var first = firstResponseAt == null && staff ? now : firstResponseAt;
        return changed(next, first, null, messages + 1);
    }

    Ticket closed(Instant now) {
        return changed(status.to(TicketStatus.CLOSED), firstResponseAt, now, messages);
    }

    /** Whether the first answer is overdue or came late. Closing a ticket without an answer stops the clock. */
    boolean breached(Instant now) {
        var stopped = firstResponseAt == null ? closedAt : firstResponseAt;
        return Objects.requireNonNullElse(stopped, now).isAfter(firstResponseDue);
    }

    private Ticket changed(TicketStatus next, @Nullable Instant first, @Nullable Instant closed, int count) {
        return new Ticket(
                id, person, subject, priority, next, openedAt, firstResponseDue, first, closed, count, version + 1);
    }

    /** Its place in its owner's list. */
    Cursor cursor() {
        return new Cursor(openedAt, id);
    }

    /** Its place in staff's queue. */
    Cursor urgency() {
        return new Cursor(firstResponseDue, id);
    }
}
