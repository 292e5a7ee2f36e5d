package fr.cesizen.gdpr.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.cesizen.platform.text.EnumCodes;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something wrong with the chain.
 *
 * @param number of the entry, or of the segment where the kind says so
 */
record AuditFinding(Kind kind, @Schema(example = "17") long number) {

    enum Kind {
        /** The entry is not what was written: its hash, or that of the entry before, is another one. */
        ENTRY_FORGED,
        /** The entry stands at a place that is not its own. */
        ENTRY_MOVED,
        /** There is no such entry, and those behind it are there. */
        ENTRY_MISSING,
        /** The chain ends before this entry, which was its last one. */
        CHAIN_TRUNCATED,
        /** The segment is not what was closed. */
        SEGMENT_FORGED,
        /** There is no such segment. */
        SEGMENT_MISSING,
        /** The entries of the segment were deleted before their time. */
        SEGMENT_PRUNED_EARLY,
        /** The segment is not the one that was kept elsewhere: the chain was written anew. */
        ANCHOR_BROKEN;

        /** The form in answers, for example {@code entry-forged}. */
        @JsonValue
        public String code() {
            return EnumCodes.code(this);
        }
    }
}
