package fr.cesizen.stress.authoring;

import fr.cesizen.platform.web.Cursor;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import java.time.Instant;
import java.util.UUID;

/**
 * A questionnaire in preparation, as administrators see it, in both languages; any part may be missing until
 * publication.
 */
record Draft(UUID id, long version, Instant createdAt, Instant changedAt, Questionnaire document) {

    Cursor cursor() {
        return new Cursor(createdAt, id);
    }
}
