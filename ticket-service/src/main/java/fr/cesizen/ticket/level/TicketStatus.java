package fr.cesizen.ticket.level;

import fr.cesizen.platform.problems.Problem;

/** Whose turn it is. Clocks run while it is the turn of staff. */
public enum TicketStatus {
    /** Waits for staff. */
    OPEN,
    /** Staff have answered and wait for the person, whose next message opens the ticket again. */
    ANSWERED,
    /** Staff wait for a third party. */
    WAITING,
    /** Solved, in the eyes of staff; the person may still say no. */
    SOLVED,
    /** Permanently closed: a new request needs a new ticket. */
    CLOSED;

    /** Moves on to {@code next}. @throws Problem 409 {@code ticket-closed}: the only final state */
    public TicketStatus to(TicketStatus next) {
        if (this == CLOSED) {
            throw Problem.conflict("ticket-closed");
        }
        return next;
    }

    /** Whether the time of staff runs. */
    public boolean isRunning() {
        return this == OPEN;
    }

    /** Whether staff are done. */
    public boolean isDone() {
        return this == SOLVED || this == CLOSED;
    }
}
