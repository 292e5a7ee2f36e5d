package fr.cesizen.emotion.sync;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.cesizen.emotion.entry.EntryView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * The outcomes of a device's changes, and the changes it does not know yet.
 *
 * @param outcomes one per change, in the same order
 * @param news what changed after the cursor that the device sent, including its own changes
 * @param next the cursor to send next time
 * @param more whether more news follows after {@code next}
 */
record SyncResponse(
        List<ChangeOutcome> outcomes,
        List<ChangedEntry> news,
        @Schema(example = "1287") String next,
        boolean more) {

    /** The status of a change. */
    enum ChangeStatus {
        /** It counts, applied now or when it was first sent. */
        @JsonProperty("applied")
        APPLIED,
        /** A later change of the same entry is known. */
        @JsonProperty("superseded")
        SUPERSEDED,
        /** It breaks a rule or cannot be read, see {@code problem}; the other changes are not affected. */
        @JsonProperty("refused")
        REFUSED
    }

    /**
     * The outcome of one change.
     *
     * @param supersededBy the latest change of its entry; a change must be later than that to count
     * @param problem why it was refused; pointers are relative to the change
     */
    record ChangeOutcome(
            @Schema(description = "Absent when it cannot be read; outcomes are in the order of the changes") @Nullable
            UUID change,

            ChangeStatus fate,

            @Schema(description = "The latest change of the entry, if that is a different one") @Nullable
            UUID supersededBy,

            @Nullable ProblemDetail problem) {

        static ChangeOutcome applied(UUID change) {
            return new ChangeOutcome(change, ChangeStatus.APPLIED, null, null);
        }

        static ChangeOutcome superseded(UUID change, @Nullable UUID by) {
            return new ChangeOutcome(change, ChangeStatus.SUPERSEDED, by, null);
        }

        static ChangeOutcome refused(@Nullable UUID change, ProblemDetail problem) {
            return new ChangeOutcome(change, ChangeStatus.REFUSED, null, problem);
        }
    }

    /**
     * The current state of one entry.
     *
     * @param cursor its position in the order of changes
     * @param entry absent when it was deleted
     */
    record ChangedEntry(
            @Schema(example = "1287") String cursor,
            UUID id,

            @Schema(
                    description =
                            "Its latest change. The next change needs a later UUIDv7: a new one or, if the device's"
                                    + " clock lags, this one plus one")
            UUID change,

            @Nullable EntryView entry) {}
}
