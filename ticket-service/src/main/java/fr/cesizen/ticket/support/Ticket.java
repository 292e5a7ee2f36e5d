package fr.cesizen.ticket.support;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.Promise;
import fr.cesizen.ticket.level.TicketStatus;
import fr.cesizen.ticket.message.NewTicket;
import fr.cesizen.ticket.triage.Category;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that a person made to support, with its service level.
 *
 * @param subject in clear text; the repository encrypts it
 * @param changedAt when something last happened to it
 * @param solvedAt when staff last called it solved; null unless it is solved or was solved when it was closed
 * @param mergedInto the ticket of which it is a part
 * @param messages the number of messages, the first one included
 * @param language in which it was opened, {@code fr} or {@code en}: in which its person is written to
 */
public record Ticket(
        UUID id,
        UUID person,
        String subject,
        Category category,
        Priority priority,
        TicketStatus status,
        Instant openedAt,
        Instant changedAt,
        Promise promise,
        @Nullable Instant solvedAt,
        @Nullable Instant closedAt,
        @Nullable UUID mergedInto,
        int messages,
        String language,
        long version) {

    /** Keeps a ticket small enough for one response; a longer conversation should continue in a new ticket. */
    static final int MOST_MESSAGES = 200;

    /** A new ticket, before its clocks are read. */
    static Ticket open(UUID id, UUID person, NewTicket request, Locale language, Instant now) {
        var unread = new Promise(now, null, false, now, "");
        return new Ticket(
                id,
                person,
                request.subject(),
                request.about(),
                request.urgency(),
                TicketStatus.OPEN,
                now,
                now,
                unread,
                null,
                null,
                null,
                1,
                LocalizedText.language(language).getLanguage(),
                0);
    }

    /** The ticket with one more message, which leaves it in another state. */
    Ticket withMessage(TicketStatus next, Instant now) {
        status.to(next);
        if (messages >= MOST_MESSAGES) {
            throw Problem.conflict("ticket-full", MOST_MESSAGES);
        }
        return moved(next, now, messages + 1);
    }

    /** The ticket in another state, without a word. */
    Ticket moved(TicketStatus next, Instant now) {
        return moved(status.to(next), now, messages);
    }

    private Ticket moved(TicketStatus next, Instant now, int count) {
        var solved = next == TicketStatus.SOLVED && solvedAt == null ? now : solvedAt;
        var closed = next == TicketStatus.CLOSED ? now : null;
        return with(category, priority, next, next.isDone() ? solved : null, closed, mergedInto, count);
    }

    /** The ticket as a part of another one: closed, until it leaves it. @throws Problem 409 {@code ticket-closed} */
    Ticket joined(UUID whole, Instant now) {
        return with(category, priority, status.to(TicketStatus.CLOSED), solvedAt, now, whole, messages);
    }

    /** The ticket as one of its own again, in the state that it had before. */
    Ticket left(TicketStatus before) {
        return with(category, priority, before, before.isDone() ? solvedAt : null, null, null, messages);
    }

    /** The ticket in its state, after something happened to it. */
    Ticket touched() {
        return with(category, priority, status, solvedAt, closedAt, mergedInto, messages);
    }

    /** The ticket as staff see it now. @throws Problem 409 {@code ticket-closed} */
    Ticket triaged(Category about, Priority urgency) {
        return with(about, urgency, status.to(status), solvedAt, closedAt, mergedInto, messages);
    }

    private Ticket with(
            Category about,
            Priority urgency,
            TicketStatus next,
            @Nullable Instant solved,
            @Nullable Instant closed,
            @Nullable UUID whole,
            int count) {
        long after = version + 1;
        return new Ticket(
                id, person, subject, about, urgency, next, openedAt, changedAt, promise, solved, closed, whole, count,
                language, after);
    }

    /** The ticket with its promises as they stand since something happened to it. */
    Ticket promising(Promise kept, Instant since) {
        return new Ticket(
                id,
                person,
                subject,
                category,
                priority,
                status,
                openedAt,
                since,
                kept,
                solvedAt,
                closedAt,
                mergedInto,
                messages,
                language,
                version);
    }

    /** Whether the first answer is overdue or came late. Nothing gets late while staff wait, or once the ticket is closed. */
    boolean breached(Instant now) {
        boolean isAwaited = promise.firstAt() == null && status.isRunning();
        return promise.isFirstMissed() || (isAwaited && now.isAfter(promise.firstDue()));
    }

    Cursor cursor() {
        return new Cursor(openedAt, id);
    }
}
