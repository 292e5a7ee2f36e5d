package fr.cesizen.ticket.incident;

import fr.cesizen.ticket.incident.status.Impact;
import fr.cesizen.ticket.incident.status.StatusComponent;
import fr.cesizen.ticket.incident.workflow.IncidentStep;
import fr.cesizen.ticket.incident.workflow.Track;
import fr.cesizen.ticket.level.Priority;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An incident as shown to staff. */
record IncidentView(
        UUID id,
        @Schema(example = "ServiceDown (emotion-service)") String title,
        Priority priority,

        @Schema(description = "EXPRESS (P1, P2): steps may be skipped, a post-mortem is needed; else STANDARD")
        Track track,

        IncidentStep step,
        Instant stepSince,

        @Schema(description = "The steps that can be taken now")
        List<IncidentStep> possibleSteps,

        Impact impact,
        List<StatusComponent> components,
        Instant openedAt,

        @Schema(description = "When it is to be resolved") Instant due,

        @Schema(description = "Whether it is, or was, not resolved in time")
        boolean breached,

        @Schema(description = "When it counts as resolved unless something fires again; absent unless it is watched")
        @Nullable
        Instant settlesAt,

        @Schema(description = "When it was mended") @Nullable
        Instant resolvedAt,

        @Nullable Instant closedAt,

        @Schema(description = "Whether personal data was touched; absent until somebody has answered") @Nullable
        Boolean personalDataTouched,

        @Schema(description = "Why there is no post-mortem; absent unless that was decided") @Nullable
        String waiver,

        long version) {

    static IncidentView of(Incident incident, Instant now) {
        var progress = incident.progress();
        var ended = progress.resolvedAt() == null ? now : progress.resolvedAt();
        return new IncidentView(
                incident.id(),
                incident.title(),
                incident.priority(),
                incident.track(),
                progress.step(),
                progress.since(),
                progress.possible(incident.track()),
                incident.classification().impact(),
                incident.classification().components(),
                incident.openedAt(),
                incident.pledge().due(),
                ended.isAfter(incident.pledge().due()),
                progress.isResolved() ? null : progress.settlesAt(),
                progress.resolvedAt(),
                progress.closedAt(),
                incident.personalData(),
                incident.waiver(),
                incident.version());
    }
}
