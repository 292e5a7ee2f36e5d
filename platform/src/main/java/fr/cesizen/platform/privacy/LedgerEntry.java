package fr.cesizen.platform.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A line of the erasure ledger: from its instant on, nobody may hold anything on the person.
 *
 * @param requestedAt when the person asked for it
 * @param startedAt when it began
 * @param receipts hashes of the receipts that the person holds, in hexadecimal
 */
public record LedgerEntry(UUID person, UUID request, Instant requestedAt, Instant startedAt, List<String> receipts) {

    public LedgerEntry {
        receipts = List.copyOf(receipts);
    }
}
