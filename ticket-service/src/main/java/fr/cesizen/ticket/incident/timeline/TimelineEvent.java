package fr.cesizen.ticket.incident.timeline;

import fr.cesizen.platform.web.Cursor;
import fr.cesizen.ticket.incident.workflow.IncidentStep;
import fr.cesizen.ticket.level.Priority;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an incident.
 *
 * @param step in which it left the incident
 * @param alerts how many alerts it is about
 * @param text words of staff or names of alerts, for staff alone
 * @param staff who it was; null for what happened by itself
 */
public record TimelineEvent(
        UUID id,
        UUID incident,
        TimelineKind kind,
        Instant at,
        IncidentStep step,
        Priority priority,
        int alerts,
        @Nullable String text,
        @Nullable UUID staff) {

    /** Where it is on the timeline. */
    public Cursor cursor() {
        return new Cursor(at, id);
    }
}
