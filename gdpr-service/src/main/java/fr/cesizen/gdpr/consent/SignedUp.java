package fr.cesizen.gdpr.consent;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The part of auth-service's event that this service reads: the decisions made on the sign-up form. */
record SignedUp(@Nullable String language, @Nullable List<Asked> consents) {

    record Asked(String purpose, boolean granted, String version) {}

    /** In which the form was read, as the account's language is that of its form. */
    Locale locale() {
        return language == null ? Locale.FRENCH : Locale.forLanguageTag(language);
    }

    List<Asked> decisions() {
        return consents == null ? List.of() : consents;
    }
}
