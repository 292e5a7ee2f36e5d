package fr.cesizen.auth.account;

import java.time.Instant;
import java.util.UUID;

/**
 * That a holder of parental authority consented jointly with a child (GDPR art. 8, French law 78-17 art. 45).
 *
 * @param reference stands in the mail that the parent keeps, and leads to nobody
 * @param version of the text that was shown to the parent
 * @param language in which it was shown
 */
public record ParentalProof(UUID reference, String version, String language, Instant decidedAt) {}
