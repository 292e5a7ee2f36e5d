package fr.cesizen.gdpr.consent;

import java.time.Instant;
import java.util.UUID;

/**
 * A consent given or withdrawn: one entry of the log.
 *
 * @param version of the text that the person decided on
 * @param madeIn {@code SIGN_UP} or {@code SETTINGS}
 */
record ConsentDecision(UUID id, String purpose, boolean granted, String version, String madeIn, Instant decidedAt) {

    static final String COLUMNS = "id, purpose, granted, version, made_in, decided_at";
}
