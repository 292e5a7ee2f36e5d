package fr.cesizen.stress.authoring;

import fr.cesizen.stress.document.Questionnaire;
import java.time.Instant;
import java.util.UUID;

/** A draft as administrators see it, in both languages. */
record DraftView(UUID id, long version, Instant createdAt, Instant changedAt, Questionnaire document) {

    static DraftView of(Draft draft) {
        return new DraftView(draft.id(), draft.version(), draft.createdAt(), draft.changedAt(), draft.document());
    }
}
