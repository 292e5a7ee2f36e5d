package fr.cesizen.ticket.incident.status;

import fr.cesizen.ticket.incident.workflow.Progress;

/** How far an incident is, in words for everybody. */
public enum StatusPhase {
    INVESTIGATING,
    IDENTIFIED,
    MONITORING,
    RESOLVED;

    static StatusPhase of(Progress progress) {
        if (progress.isResolved()) {
            return RESOLVED;
        }
        return switch (progress.step()) {
            case DETECTION, CLASSIFICATION, ANALYSIS -> INVESTIGATING;
            case CORRECTION, TESTS, DEPLOYMENT -> IDENTIFIED;
            case MONITORING -> MONITORING;
            case POST_MORTEM, CLOSED -> RESOLVED;
        };
    }
}
