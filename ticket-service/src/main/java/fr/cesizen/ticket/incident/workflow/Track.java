package fr.cesizen.ticket.incident.workflow;

import fr.cesizen.ticket.level.Priority;

/** How strictly the steps follow each other. */
public enum Track {
    /** Of P1 and P2: once classified, steps may be skipped; it does not end without a post-mortem or a waiver. */
    EXPRESS,
    /** Of P3 and P4: each step after the one before. */
    STANDARD;

    /** The track of a priority. */
    public static Track of(Priority priority) {
        return priority == Priority.P1 || priority == Priority.P2 ? EXPRESS : STANDARD;
    }
}
