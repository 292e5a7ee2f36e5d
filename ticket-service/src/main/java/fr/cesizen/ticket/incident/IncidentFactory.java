package fr.cesizen.ticket.incident;

import fr.cesizen.ticket.incident.Incident.Classification;
import fr.cesizen.ticket.incident.workflow.Progress;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes incidents, with what is promised of them. */
@Component
public class IncidentFactory {

    private final IncidentPledgeFactory pledges;

    IncidentFactory(IncidentPledgeFactory pledges) {
        this.pledges = pledges;
    }

    /**
     * A new incident.
     *
     * @param groupKey of Alertmanager; null for what staff open by hand
     * @param openedAt since when its clock runs
     */
    public Incident open(
            UUID id,
            @Nullable String groupKey,
            String title,
            Classification classification,
            Instant openedAt,
            Instant now) {
        return new Incident(
                id,
                groupKey,
                title,
                classification,
                openedAt,
                Progress.detected(now),
                pledges.opened(classification.priority(), openedAt),
                null,
                null,
                0);
    }

    /** The same incident by another classification, and with the promise of its priority. */
    public Incident reclassify(Incident incident, Classification classification) {
        return incident.classified(classification).pledging(pledges.changed(incident, classification.priority()));
    }
}
