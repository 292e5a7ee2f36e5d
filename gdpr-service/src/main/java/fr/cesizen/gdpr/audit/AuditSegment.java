package fr.cesizen.gdpr.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A closed run of entries.
 *
 * @param number its place, counted from 1 without a gap
 * @param root of the Merkle tree over its entries
 * @param head hash of its last entry, which the first entry of the next segment follows
 * @param hash covers all of it and the hash of the segment before: the one value to keep elsewhere
 * @param prunedAt when its entries were deleted for their age; absent while they are there
 */
record AuditSegment(
        long number,
        long firstEntry,
        long lastEntry,
        String root,
        String head,
        Instant sealedAt,
        String hash,
        @Nullable Instant prunedAt) {

    /** Closes entries, at least one, behind a segment. */
    static AuditSegment of(long number, String before, List<AuditEntry> entries, Instant at) {
        var first = entries.get(0);
        var last = entries.get(entries.size() - 1);
        var open = new AuditSegment(
                number,
                first.number(),
                last.number(),
                AuditHash.root(entries.stream().map(AuditEntry::hash).toList()),
                last.hash(),
                at,
                "",
                null);
        return open.with(AuditHash.segment(before, open));
    }

    private AuditSegment with(String value) {
        return new AuditSegment(number, firstEntry, lastEntry, root, head, sealedAt, value, prunedAt);
    }
}
