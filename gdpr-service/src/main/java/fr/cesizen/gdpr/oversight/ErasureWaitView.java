package fr.cesizen.gdpr.oversight;

import fr.cesizen.gdpr.oversight.OversightRepository.PendingErasure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An erasure that waits for services; whose it is, it does not say.
 *
 * @param id of its entry in the register
 */
record ErasureWaitView(
        UUID id, @Schema(example = "2026-03-08T12:00:02Z") Instant startedAt, List<Unanswered> unanswered) {

    /**
     * A service that has given no evidence.
     *
     * @param since when it was asked first; it is asked again every hour
     */
    record Unanswered(
            @Schema(example = "emotion-service") String service,
            @Schema(example = "2026-03-08T12:00:02Z") Instant since) {}

    static ErasureWaitView of(PendingErasure erasure) {
        return new ErasureWaitView(
                erasure.id(),
                erasure.startedAt(),
                erasure.services().stream()
                        .map(service -> new Unanswered(service, erasure.startedAt()))
                        .toList());
    }
}
