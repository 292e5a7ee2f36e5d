package fr.cesizen.stress.authoring;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A draft in the list. */
record DraftSummary(
        UUID id,
        long version,
        Instant createdAt,
        Instant changedAt,
        @Schema(example = "custom_mood_of_the_team") String code,
        String title) {

    static DraftSummary of(Draft draft, Locale locale) {
        var document = draft.document();
        return new DraftSummary(
                draft.id(),
                draft.version(),
                draft.createdAt(),
                draft.changedAt(),
                document.code(),
                document.title().in(locale));
    }
}
