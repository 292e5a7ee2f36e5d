package fr.cesizen.gdpr.erasure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the erasure ledger, without the person concerned.
 *
 * @param startsAt when the cooling-off ends
 * @param startedAt when the services were asked to erase; absent before, and for good once it was taken back
 */
record Erasure(
        UUID id,
        Instant requestedAt,
        Instant startsAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Instant cancelledAt) {

    static Erasure scheduled(UUID id, Instant requestedAt, Instant startsAt) {
        return new Erasure(id, requestedAt, startsAt, null, null, null);
    }

    /** Whether nobody has to wait for it. */
    boolean isDue(Instant now) {
        return !now.isBefore(startsAt);
    }

    Erasure start(Instant now) {
        return new Erasure(id, requestedAt, startsAt, now, completedAt, cancelledAt);
    }

    ErasureStatus status() {
        if (cancelledAt != null) {
            return ErasureStatus.CANCELLED;
        }
        if (completedAt != null) {
            return ErasureStatus.COMPLETED;
        }
        return startedAt == null ? ErasureStatus.SCHEDULED : ErasureStatus.PENDING;
    }
}
