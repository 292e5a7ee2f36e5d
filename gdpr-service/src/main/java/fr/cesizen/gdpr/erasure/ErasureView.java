package fr.cesizen.gdpr.erasure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An erasure as shown to a holder of its receipt; it does not reveal whose it is.
 *
 * @param startsAt when its cooling-off ends, until when it can be taken back
 * @param cancelledAt when it was taken back
 */
record ErasureView(
        UUID id,
        @Schema(example = "COMPLETED") ErasureStatus status,
        Instant requestedAt,
        Instant startsAt,
        @Nullable Instant completedAt,
        @Nullable Instant cancelledAt,
        List<ErasureEvidence> services) {

    static ErasureView of(Erasure erasure, List<ErasureEvidence> services) {
        return new ErasureView(
                erasure.id(),
                erasure.status(),
                erasure.requestedAt(),
                erasure.startsAt(),
                erasure.completedAt(),
                erasure.cancelledAt(),
                services);
    }
}
