package fr.cesizen.ticket.incident.workflow;

/** Where the work on an incident is: seven steps, the post-mortem, and its end; their order is that of the work. */
public enum IncidentStep {
    /** Something fired, or somebody said so. */
    DETECTION,
    /** How bad it is, and for what. */
    CLASSIFICATION,
    /** Who has to know, and why it happens. */
    ANALYSIS,
    /** What mends it. */
    CORRECTION,
    /** Whether that mends it. */
    TESTS,
    /** The way to production. */
    DEPLOYMENT,
    /** Whether it stays mended. */
    MONITORING,
    /** What is learned from it. */
    POST_MORTEM,
    /** Nothing is left to be done. */
    CLOSED;

    boolean isBefore(IncidentStep other) {
        return compareTo(other) < 0;
    }
}
