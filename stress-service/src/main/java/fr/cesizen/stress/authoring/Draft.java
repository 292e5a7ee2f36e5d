package fr.cesizen.stress.authoring;

import fr.cesizen.platform.web.Cursor;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import java.time.Instant;
import java.util.UUID;

/** A questionnaire under work, as administrators see it, in both languages; may lack anything until it is published. */
record Draft(UUID id, long version, Instant createdAt, Instant changedAt, Questionnaire document) {

    Cursor cursor() {
        return new Cursor(createdAt, id);
    }
}
