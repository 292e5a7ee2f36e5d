package fr.cesizen.gdpr.erasure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.cesizen.platform.problems.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a certificate states: that every service has erased, and what. It names nobody: whoever has the receipt knows whose it
 * is.
 *
 * @param certificate always {@code erasure}
 * @param version of this form
 */
@JsonPropertyOrder({"certificate", "version", "erasure", "requestedAt", "startedAt", "completedAt", "services"})
record ErasureCertificate(
        String certificate,
        int version,
        UUID erasure,
        Instant requestedAt,
        Instant startedAt,
        Instant completedAt,
        List<ErasureEvidence> services) {

    /** @throws Problem 409 {@code erasure-not-completed} while a service has not answered, or when it was taken back */
    static ErasureCertificate of(Erasure erasure, List<ErasureEvidence> services) {
        var started = erasure.startedAt();
        var completed = erasure.completedAt();
        if (started == null || completed == null) {
            throw Problem.conflict("erasure-not-completed")
                    .with("status", erasure.status().name());
        }
        return new ErasureCertificate(
                "erasure", 1, erasure.id(), erasure.requestedAt(), started, completed, List.copyOf(services));
    }
}
