package fr.cesizen.ticket.incident.timeline;

import fr.cesizen.ticket.incident.workflow.IncidentStep;
import fr.cesizen.ticket.level.Priority;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to an incident, for staff. */
public record TimelineEventView(
        UUID id,
        TimelineKind kind,
        Instant at,

        @Schema(description = "The step in which it left the incident")
        IncidentStep step,

        Priority priority,

        @Schema(description = "How many alerts it is about; absent for none") @Nullable
        Integer alerts,

        @Schema(
                example = "ServiceDown (emotion-service)",
                description = "Words of staff, names of alerts, or the channel by which staff were told")
        @Nullable
        String text,

        @Schema(description = "The member of staff; absent for what happened by itself") @Nullable
        UUID staff) {

    /** What staff see of an event. */
    public static TimelineEventView of(TimelineEvent event) {
        return new TimelineEventView(
                event.id(),
                event.kind(),
                event.at(),
                event.step(),
                event.priority(),
                event.alerts() == 0 ? null : event.alerts(),
                event.text(),
                event.staff());
    }
}
