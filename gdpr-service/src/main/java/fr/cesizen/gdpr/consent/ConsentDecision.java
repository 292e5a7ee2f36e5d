package fr.cesizen.gdpr.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent given or withdrawn: one entry of the log.
 *
 * @param version of the text that the person decided on
 * @param textHash SHA-256 of that text in UTF-8; absent where this service never published it
 * @param locale language in which it was read, {@code fr} or {@code en}
 * @param surface where it was shown: the form of sign-up, or the client that sent the decision
 * @param madeIn {@code SIGN_UP} or {@code SETTINGS}
 */
record ConsentDecision(
        UUID id,
        String purpose,
        boolean granted,
        String version,
        @Nullable String textHash,
        @Nullable String locale,
        @Nullable String surface,
        String madeIn,
        Instant decidedAt) {

    /** The same, not granted and as if decided in the settings, while an objection stops the purpose. */
    ConsentDecision without(List<Objection> objections) {
        return objections.stream()
                .filter(each -> new ObjectionTarget(each.target()).purposes().contains(purpose))
                .findFirst()
                .map(each -> new ConsentDecision(
                        id, purpose, false, version, textHash, locale, surface, SETTINGS, each.since()))
                .orElse(this);
    }

    static final String COLUMNS = "id, purpose, granted, version, text_hash, locale, surface, made_in, decided_at";

    static final String SETTINGS = "SETTINGS";
    static final String SIGN_UP = "SIGN_UP";
}
