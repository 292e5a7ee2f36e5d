package fr.cesizen.gdpr.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the audit chain is closed and kept.
 *
 * @param segment maximum of entries in a segment
 * @param sealAfter age of the oldest open entry at which a segment is closed that is not full
 * @param keep how long entries are kept after their segment was closed; the CNIL advises 6 to 12 months for such logs
 */
@Validated
@ConfigurationProperties("cesizen.audit")
record AuditProperties(
        @DefaultValue("1000") @Min(1) @Max(10_000) int segment,
        @DefaultValue("1h") Duration sealAfter,
        @DefaultValue("365d") Duration keep) {

    /** Whether the entries of a segment were deleted before they were old enough. */
    boolean isTooEarly(AuditSegment segment) {
        var pruned = segment.prunedAt();
        return pruned != null && pruned.isBefore(segment.sealedAt().plus(keep));
    }
}
