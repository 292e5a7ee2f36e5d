package fr.cesizen.stress.assessment;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Published when a person saves an assessment; the answers and the result stay in this service. */
record AssessmentSaved(UUID person, UUID assessment, String questionnaire) implements DomainEvent {

    static AssessmentSaved of(Assessment assessment) {
        return new AssessmentSaved(
                assessment.person(), assessment.id(), assessment.by().questionnaire());
    }

    @Override
    public String topic() {
        return "cesizen.stress";
    }

    @Override
    public String type() {
        return "fr.cesizen.stress.assessment-saved.v1";
    }
}
