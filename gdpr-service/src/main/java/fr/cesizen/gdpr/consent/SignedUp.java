package fr.cesizen.gdpr.consent;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of auth-service's event that this service reads: the decisions made on the sign-up form. */
record SignedUp(
        @Nullable String language,
        @Nullable String consentLocale,
        @Nullable List<Asked> consents,
        @Nullable Parent parent) {

    record Asked(String purpose, boolean granted, String version) {}

    /** What a holder of parental authority agreed to, for a person below 15. */
    record Parent(UUID reference, String version, @Nullable String language, Instant decidedAt) {

        Locale locale() {
            return language == null ? Locale.FRENCH : Locale.forLanguageTag(language);
        }
    }

    /** In which the form was read; where the event does not say, the account's language is that of its form. */
    Locale locale() {
        var read = consentLocale == null ? language : consentLocale;
        return read == null ? Locale.FRENCH : Locale.forLanguageTag(read);
    }

    List<Asked> decisions() {
        return consents == null ? List.of() : consents;
    }
}
