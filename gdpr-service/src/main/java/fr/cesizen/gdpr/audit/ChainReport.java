package fr.cesizen.gdpr.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What a verification of the chain found.
 *
 * @param intact whether nothing is wrong
 * @param entries that were read; pruned ones are gone
 * @param findings what is wrong, at most 100
 */
record ChainReport(
        @Schema(example = "true") boolean intact,
        @Schema(example = "12040") long entries,
        @Schema(example = "12") long segments,
        List<AuditFinding> findings) {}
