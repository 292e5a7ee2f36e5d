package fr.cesizen.gdpr.audit;

import fr.cesizen.platform.text.LocalizedText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;

/**
 * An access to a person's data, as they read it.
 *
 * @param role what the other one was
 * @param who in words; never the name of a member of staff
 * @param what happened, in words
 */
record AccessView(
        @Schema(example = "2026-03-01T12:00:00Z") Instant at,
        @Schema(example = "support") String role,
        @Schema(example = "A member of the support team") String who,

        @Schema(example = "read one of your requests for help")
        String what) {

    static AccessView of(AuditEntry entry, AccessTextCatalog texts, Locale locale) {
        var language = LocalizedText.language(locale);
        return new AccessView(entry.at(), entry.role(), texts.who(entry, language), texts.what(entry, language));
    }
}
