package fr.cesizen.gdpr.erasure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the erasure ledger, without the person concerned. */
record Erasure(UUID id, Instant requestedAt, @Nullable Instant completedAt) {

    ErasureStatus status() {
        return completedAt == null ? ErasureStatus.PENDING : ErasureStatus.COMPLETED;
    }
}
