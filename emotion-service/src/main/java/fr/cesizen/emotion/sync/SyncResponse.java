package fr.cesizen.emotion.sync;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.cesizen.emotion.entry.EntryView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * What became of a device's changes, and what it does not know yet.
 *
 * @param outcomes one for each change, in their order
 * @param news what changed after the cursor that the device sent, its own changes among it
 * @param next the cursor to send next time
 * @param more whether more news wait behind {@code next}
 */
record SyncResponse(
        List<ChangeOutcome> outcomes,
        List<ChangedEntry> news,
        @Schema(example = "1287") String next,
        boolean more) {

    /** What became of a change. */
    enum ChangeStatus {
        /** It counts, now or since it was first sent. */
        @JsonProperty("applied")
        APPLIED,
        /** A later change of the same entry is known. */
        @JsonProperty("superseded")
        SUPERSEDED,
        /** It breaks a rule or cannot be read, which {@code problem} names; the other changes are not concerned. */
        @JsonProperty("refused")
        REFUSED
    }

    /**
     * What became of one change.
     *
     * @param supersededBy the latest change of its entry: what is to count has to be later than that
     * @param problem why it was refused; pointers begin at the change
     */
    record ChangeOutcome(
            @Schema(description = "Absent when it cannot be read; outcomes stand in the order of the changes") @Nullable
            UUID change,

            ChangeStatus fate,

            @Schema(description = "The latest change of the entry, when that is another") @Nullable
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
     * The present state of one entry.
     *
     * @param cursor its place in the order of changes
     * @param entry absent when it was deleted
     */
    record ChangedEntry(
            @Schema(example = "1287") String cursor,
            UUID id,

            @Schema(
                    description =
                            "Its latest change. The next one made on it takes a later UUIDv7: one of now or, where the"
                                    + " device's clock lags, this one plus one")
            UUID change,

            @Nullable EntryView entry) {}
}
