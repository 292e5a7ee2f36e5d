package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.problems.Problem;
import java.util.Arrays;
import java.util.Locale;

/** What a person may consent to, each on its own (GDPR art. 7 and 9(2)(a)). */
enum Purpose {
    JOURNAL,
    ASSESSMENTS,
    PERSONALISATION,
    STATISTICS;

    /** As it stands in URLs, events and rows. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Problem 422 {@code unknown-purpose}, at the part of the address that names it */
    static Purpose of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.rule("unknown-purpose").at("?purpose"));
    }
}
