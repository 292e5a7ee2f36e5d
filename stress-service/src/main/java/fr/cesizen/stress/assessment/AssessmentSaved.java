package fr.cesizen.stress.assessment;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Says that a person saved an assessment; what was answered and what it came to stays here. */
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
