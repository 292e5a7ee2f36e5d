package fr.cesizen.gdpr.rights;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as the data protection officer sees it: whose it is, it does not say.
 *
 * @param subject what precisely: a purpose, an area of data, {@code archive}, or {@code all}
 * @param lifts whether it ended what an earlier request of the kind began
 * @param dueOn the last day of the time for an answer, in Paris; absent while proof of identity is awaited
 * @param suspendedSince the day since which the clock stands still, in Paris
 * @param noticeUntil the last day on which it can be extended
 * @param runsByItself whether the services carry it out, and nobody by hand
 */
record RegisterEntryView(
        UUID id,
        @Schema(example = "RECTIFICATION") DataRight right,
        @Schema(example = "journal") String subject,
        boolean lifts,
        @Schema(example = "IN_PROGRESS") RequestState state,
        @Schema(example = "SOON") Urgency urgency,
        Instant receivedAt,
        @Schema(example = "2026-03-02") @Nullable LocalDate dueOn,
        @Schema(example = "2026-02-05") @Nullable LocalDate suspendedSince,
        @Schema(example = "2026-03-02") LocalDate noticeUntil,
        @Nullable Instant closedAt,
        @Nullable StepReason extensionReason,
        @Nullable StepReason refusalReason,
        boolean runsByItself) {

    static RegisterEntryView of(RightsRequest request, LocalDate today) {
        var progress = request.progress();
        return new RegisterEntryView(
                request.id(),
                request.kind(),
                request.subject(),
                request.lifts(),
                request.state(),
                Urgency.of(progress, today),
                request.receivedAt(),
                progress.dueOn(),
                request.suspendedSince(),
                progress.period().noticeUntil(),
                request.closedAt(),
                request.extensionReason(),
                request.refusalReason(),
                request.kind().runsByItself());
    }
}
