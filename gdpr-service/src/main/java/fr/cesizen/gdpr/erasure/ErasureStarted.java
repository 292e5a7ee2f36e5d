package fr.cesizen.gdpr.erasure;

import fr.cesizen.platform.events.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the erasure ledger, which is kept for good and apart from every backup of a database: from here on, nobody may
 * bring the person back.
 *
 * @param receipts hashes of the receipts that were issued, in hexadecimal, so that they work after a restore
 */
record ErasureStarted(UUID erased, UUID request, Instant requestedAt, List<String> receipts) implements DomainEvent {

    ErasureStarted {
        receipts = List.copyOf(receipts);
    }

    /** Nobody's, so that the erasure of this service's own rows leaves it in the outbox. */
    @Override
    public @Nullable UUID person() {
        return null;
    }

    @Override
    public String topic() {
        return "cesizen.erasures";
    }

    @Override
    public String type() {
        return "fr.cesizen.privacy.erasure-started.v1";
    }
}
