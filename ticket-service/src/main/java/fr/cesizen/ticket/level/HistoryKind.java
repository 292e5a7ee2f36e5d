package fr.cesizen.ticket.level;

/** What happened to a ticket. */
public enum HistoryKind {
    OPENED,
    /** The person wrote. */
    PERSON_WROTE,
    /** Staff wrote to the person. A note among staff is no such thing, and is not part of the history. */
    STAFF_ANSWERED,
    /** Somebody moved the ticket to another state without writing. */
    STATUS_CHANGED,
    /** Staff changed the priority, or what else they decide about a ticket. */
    TRIAGED,
    /** Another ticket of the person became part of this one. */
    MERGED,
    /** The other ticket became one of its own again. */
    SPLIT,
    /** The ticket became part of another one. */
    JOINED,
    /** The ticket became one of its own again. */
    LEFT
}
