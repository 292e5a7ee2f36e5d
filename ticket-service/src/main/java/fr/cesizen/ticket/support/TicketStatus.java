package fr.cesizen.ticket.support;

import fr.cesizen.platform.problems.Problem;

/** Whose turn it is: a ticket waits for staff, waits for its owner, or is permanently closed. */
enum TicketStatus {
    /** Waits for an answer from staff. */
    OPEN,
    /** Staff have answered; a message from the person reopens it. */
    ANSWERED,
    /** Permanently closed: a new request needs a new ticket. */
    CLOSED;

    /** Moves on to {@code next}. @throws Problem 409 {@code ticket-closed}: the only final state */
    TicketStatus to(TicketStatus next) {
        if (this == CLOSED) {
            throw Problem.conflict("ticket-closed");
        }
        return next;
    }
}
