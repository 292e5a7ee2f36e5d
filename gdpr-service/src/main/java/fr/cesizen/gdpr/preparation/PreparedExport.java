package fr.cesizen.gdpr.preparation;

import fr.cesizen.gdpr.export.ArchiveForm;
import fr.cesizen.gdpr.rights.DataRight;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored request for an archive, and what became of it.
 *
 * @param request of the register, which it answers
 * @param language BCP 47 tag of the page for people
 * @param progress of the services, as JSON
 * @param attempt how often it was begun
 * @param size of the archive, in bytes
 * @param chunks in how many pieces it is stored
 * @param downloads how often a download was begun
 */
record PreparedExport(
        UUID id,
        UUID person,
        UUID request,
        DataRight kind,
        boolean csv,
        boolean fhir,
        String language,
        ExportState state,
        String progress,
        Instant requestedAt,
        int attempt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt,
        @Nullable Long size,
        @Nullable Integer chunks,
        int downloads) {

    ArchiveForm form() {
        return new ArchiveForm(kind, csv, fhir);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Whether it has been tried for so long that it is made without whoever does not answer. */
    boolean isOverdue(Instant now, Duration limit) {
        return !now.isBefore(requestedAt.plus(limit));
    }

    boolean isReady(Instant now) {
        return state == ExportState.READY && expiresAt != null && now.isBefore(expiresAt);
    }

    /** What a piece of the archive is bound to under the person's key, so that it cannot take another's place. */
    UUID piece(int ordinal) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + 1 + ordinal);
    }
}
