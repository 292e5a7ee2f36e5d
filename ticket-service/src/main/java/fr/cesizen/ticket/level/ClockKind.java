package fr.cesizen.ticket.level;

/** What staff promise in time. */
public enum ClockKind {
    /** A first answer to the ticket. */
    FIRST_RESPONSE,
    /** An answer to what the person has written since the last one. */
    NEXT_RESPONSE,
    /** A solution. */
    RESOLUTION
}
