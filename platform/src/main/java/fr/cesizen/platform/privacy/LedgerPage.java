package fr.cesizen.platform.privacy;

import java.time.Instant;
import java.util.List;

/**
 * Some entries of the erasure ledger in their order.
 *
 * @param reached the place after them
 * @param end number of entries of the whole ledger when they were read
 */
record LedgerPage(List<LedgerEntry> entries, LedgerPosition reached, long end) {

    LedgerPage {
        entries = List.copyOf(entries);
    }

    /** The page without the entries of erasures that began later. */
    LedgerPage startedBefore(Instant instant) {
        var older = entries.stream()
                .filter(entry -> entry.startedAt().isBefore(instant))
                .toList();
        return new LedgerPage(older, reached, end);
    }

    boolean isLast() {
        return reached.next() >= end;
    }
}
