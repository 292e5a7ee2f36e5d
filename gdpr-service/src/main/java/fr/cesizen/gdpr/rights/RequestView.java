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
 * @param notice what the person is told of an extension, of a refusal, or of what is awaited of them, in their language
 * @param remedies what they may do about a refusal (GDPR art. 12(4)); empty unless refused
 * @param steps all that was done, oldest first
 * @param startsAt when the cooling-off of an erasure ends and it begins; absent once it has ended, and of other requests
 * @param awaited what the person has to do before the clock goes on
 * @param suspendedSince the day since which the clock stands still, in Paris
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
        List<Step> steps,
        @Schema(example = "2026-03-08T12:00:00Z") @Nullable Instant startsAt,
        @Schema(example = "IDENTITY") @Nullable Awaited awaited,
        @Schema(example = "2026-02-05") @Nullable LocalDate suspendedSince) {

    /** What can be awaited of a person. */
    enum Awaited {
        /** Proof that the request is theirs. */
        IDENTITY
    }

    /** A step that was taken, and when. */
    record Step(@Schema(example = "RECEIVED") RequestState state, Instant at) {}

    static RequestView of(
            RightsRequest request, RequestDetails details, @Nullable String notice, List<String> remedies) {
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
                details.steps().getOrDefault(request.id(), List.of()),
                details.starts().get(request.id()),
                request.state() == RequestState.IDENTITY_AWAITED ? Awaited.IDENTITY : null,
                request.suspendedSince());
    }
}
