package fr.cesizen.ticket.incident.timeline;

/** What can happen to an incident. */
public enum TimelineKind {
    OPENED,
    ALERTS_FIRED,
    ALERTS_RESOLVED,
    /** While it was watched; it is back where it was before. */
    FIRED_AGAIN,
    /** An alert of a higher severity came before anybody had classified it. */
    RAISED,
    STEP_TAKEN,
    CLASSIFIED,
    NOTED,
    MESSAGE_PUBLISHED,
    PERSONAL_DATA_ANSWERED,
    POST_MORTEM_WRITTEN,
    POST_MORTEM_WAIVED,
    /** It was quiet for long enough, or staff say so. */
    RESOLVED,
    CLOSED,
    /** Staff were told by a mail, a message or a page. */
    TOLD,
    /** Nobody took what was to be told. */
    NOT_TOLD
}
