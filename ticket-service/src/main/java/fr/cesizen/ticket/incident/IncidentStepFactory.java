package fr.cesizen.ticket.incident;

import fr.cesizen.ticket.incident.Incident.Classification;
import fr.cesizen.ticket.incident.workflow.IncidentStep;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes of an incident what a step of staff makes of it; the rules are those of the workflow. */
@Component
class IncidentStepFactory {

    private final IncidentFactory factory;
    private final IncidentProperties settings;

    IncidentStepFactory(IncidentFactory factory, IncidentProperties settings) {
        this.factory = factory;
        this.settings = settings;
    }

    Incident take(Incident before, IncidentStep step, Instant now) {
        return before.moved(before.progress().take(before.track(), step, now, settings.settling()));
    }

    Incident classify(Incident before, Classification classification, Instant now) {
        before.progress().refuseClosed();
        var moved = before.progress().step() == IncidentStep.DETECTION
                ? take(before, IncidentStep.CLASSIFICATION, now)
                : before;
        return factory.reclassify(moved, classification);
    }

    Incident close(Incident before, boolean isReviewed, Instant now) {
        return before.moved(before.progress().close(before.track(), isReviewed || before.waiver() != null, now));
    }
}
