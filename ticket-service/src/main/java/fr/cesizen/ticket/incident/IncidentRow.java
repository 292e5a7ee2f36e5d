package fr.cesizen.ticket.incident;

import fr.cesizen.ticket.incident.Incident.Classification;
import fr.cesizen.ticket.incident.Incident.Pledge;
import fr.cesizen.ticket.incident.status.Impact;
import fr.cesizen.ticket.incident.status.StatusComponent;
import fr.cesizen.ticket.incident.workflow.IncidentStep;
import fr.cesizen.ticket.incident.workflow.Progress;
import fr.cesizen.ticket.level.Priority;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code incident}. */
record IncidentRow(
        UUID id,
        @Nullable String groupKey,
        String title,
        String priority,
        String step,
        @Nullable String stepBefore,
        Instant stepSince,
        String[] components,
        String impact,
        Instant openedAt,
        Instant due,
        @Nullable Instant settlesAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        @Nullable Boolean personalData,
        @Nullable String waiver,
        int toldShare,
        @Nullable Instant nextTell,
        long version) {

    Incident incident() {
        return new Incident(
                id,
                groupKey,
                title,
                new Classification(
                        Priority.valueOf(priority),
                        Impact.valueOf(impact),
                        Arrays.stream(components).map(StatusComponent::valueOf).toList()),
                openedAt,
                new Progress(
                        IncidentStep.valueOf(step),
                        stepBefore == null ? null : IncidentStep.valueOf(stepBefore),
                        stepSince,
                        settlesAt,
                        resolvedAt,
                        closedAt),
                new Pledge(due, toldShare, nextTell),
                personalData,
                waiver,
                version);
    }
}
