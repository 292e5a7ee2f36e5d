package fr.cesizen.stress.assessment;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Published when a person deletes an assessment. */
record AssessmentDeleted(UUID person, UUID assessment, String questionnaire) implements DomainEvent {

    @Override
    public String topic() {
        return "cesizen.stress";
    }

    @Override
    public String type() {
        return "fr.cesizen.stress.assessment-deleted.v1";
    }
}
