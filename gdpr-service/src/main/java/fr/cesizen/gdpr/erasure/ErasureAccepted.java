package fr.cesizen.gdpr.erasure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * The answer to a request for erasure.
 *
 * @param receipt shown only here: the only way to follow the erasure once the account no longer exists
 * @param startsAt when its cooling-off ends, until when it can be taken back
 */
record ErasureAccepted(
        UUID id,

        @Schema(example = "q3Zp0b0H7m1v5dXW9s6yJ2fT8cLr4kNaUeGhIiKoPqA")
        String receipt,

        Instant requestedAt,
        Instant startsAt,
        @Schema(example = "SCHEDULED") ErasureStatus status) {

    static ErasureAccepted of(Erasure erasure, Receipt receipt) {
        return new ErasureAccepted(
                erasure.id(), receipt.text(), erasure.requestedAt(), erasure.startsAt(), erasure.status());
    }
}
