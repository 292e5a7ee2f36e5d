package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.text.UnicodeRules;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice of a breach that was given, outside of CESIZen: here it is written down.
 *
 * @param delayReason why the authority was told later than 72 hours after the breach was known
 */
record BreachNotice(
        @Schema(example = "AUTHORITY") @NotNull NoticeRecipient recipient,
        @Schema(example = "INITIAL") @NotNull NoticeStage stage,
        @Schema(example = "2026-03-02T09:30:00Z") @NotNull Instant sentAt,

        @Schema(
                example = "L'ampleur n'a été comprise que le troisième jour.",
                description = "Needed with a first notice to the authority after 72 hours")
        @Nullable
        @Size(max = 2000)
        String delayReason) {

    boolean explainsDelay() {
        return delayReason != null && UnicodeRules.isVisible(delayReason);
    }
}
