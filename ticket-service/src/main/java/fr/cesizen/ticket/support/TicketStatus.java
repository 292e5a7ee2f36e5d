package fr.cesizen.ticket.support;

import fr.cesizen.platform.problems.Problem;

/** Whose turn it is: every ticket waits for staff, waits for its owner, or is over for good. */
enum TicketStatus {
    /** Staff owe an answer. */
    OPEN,
    /** Staff have answered; what the person writes opens it again. */
    ANSWERED,
    /** Over: a new matter is a new ticket. */
    CLOSED;

    /** Moves on to {@code next}. @throws Problem 409 {@code ticket-closed}: the one state that nothing leaves */
    TicketStatus to(TicketStatus next) {
        if (this == CLOSED) {
            throw Problem.conflict("ticket-closed");
        }
        return next;
    }
}
