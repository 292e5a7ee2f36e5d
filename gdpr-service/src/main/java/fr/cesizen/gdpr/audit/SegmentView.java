package fr.cesizen.gdpr.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A closed segment of the chain, as it is kept elsewhere.
 *
 * @param hash the anchor: covers the segment and all before it
 * @param root of the Merkle tree (RFC 9162) over the hashes of its entries
 * @param prunedAt when its entries were deleted for their age
 */
record SegmentView(
        @Schema(example = "12") long segment,
        @Schema(example = "11001") long firstEntry,
        @Schema(example = "12000") long lastEntry,
        @Schema(example = "2026-03-01T12:00:00Z") Instant sealedAt,

        @Schema(example = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9")
        String root,

        @Schema(example = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b")
        String hash,

        @Schema(example = "2027-03-01T12:00:00Z") @Nullable Instant prunedAt) {

    static SegmentView of(AuditSegment segment) {
        return new SegmentView(
                segment.number(),
                segment.firstEntry(),
                segment.lastEntry(),
                segment.sealedAt(),
                segment.root(),
                segment.hash(),
                segment.prunedAt());
    }
}
