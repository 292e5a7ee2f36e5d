package fr.cesizen.ticket.incident;

import fr.cesizen.ticket.incident.alert.AlertCount;
import fr.cesizen.ticket.incident.postmortem.PostMortem;
import fr.cesizen.ticket.incident.status.PublicMessageView;
import fr.cesizen.ticket.incident.timeline.StepTime;
import fr.cesizen.ticket.incident.timeline.TimelineEventView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An incident with all that staff know of it. */
record IncidentDetailView(
        UUID id,
        IncidentView incident,
        AlertCount alerts,

        @Schema(description = "How long each step took, in the order in which they were taken")
        List<StepTime> steps,

        @Schema(description = "The last 200 events, newest first; all are at /timeline")
        List<TimelineEventView> timeline,

        @Schema(description = "What everybody reads, newest first")
        List<PublicMessageView> publicMessages,

        @Schema(description = "Absent until it is written") @Nullable
        PostMortem postMortem) {}
