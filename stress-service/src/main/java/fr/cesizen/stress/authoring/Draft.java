package fr.cesizen.stress.authoring;

import fr.cesizen.platform.web.Cursor;
import fr.cesizen.stress.document.Questionnaire;
import java.time.Instant;
import java.util.UUID;

/** A questionnaire under work; may lack anything until it is published. */
record Draft(UUID id, long version, Questionnaire document, Instant createdAt, Instant changedAt) {

    Cursor cursor() {
        return new Cursor(createdAt, id);
    }
}
