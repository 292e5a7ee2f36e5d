package fr.cesizen.gdpr.rights;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's own request: how far it is, and by when it is answered.
 *
 * @param subject what precisely: a purpose, an area of data, {@code archive}, or {@code all}
 * @param lifts whether it ended what an earlier request of the kind began
 * @param dueOn the last day of the time for an answer, in Paris; absent while proof of identity is awaited
 * @param notice what the person is told of an extension or a refusal, in their language
 * @param remedies what they may do about a refusal (GDPR art. 12(4)); empty unless refused
 * @param steps all that was done, oldest first
 */
record RequestView(
        UUID id,
        @Schema(example = "RECTIFICATION") DataRight right,
        @Schema(example = "journal") String subject,
        boolean lifts,
        @Schema(example = "IN_PROGRESS") RequestState state,
        Instant receivedAt,
        @Schema(example = "2026-03-02") @Nullable LocalDate dueOn,
        @Nullable Instant closedAt,

        @Schema(example = "Your request is complex: you receive an answer by the new date.") @Nullable
        String notice,

        List<String> remedies,
        List<Step> steps) {

    /** A step that was taken, and when. */
    record Step(@Schema(example = "RECEIVED") RequestState state, Instant at) {}

    static RequestView of(RightsRequest request, List<Step> steps, @Nullable String notice, List<String> remedies) {
        return new RequestView(
                request.id(),
                request.kind(),
                request.subject(),
                request.lifts(),
                request.state(),
                request.receivedAt(),
                request.progress().dueOn(),
                request.closedAt(),
                notice,
                remedies,
                steps);
    }
}
