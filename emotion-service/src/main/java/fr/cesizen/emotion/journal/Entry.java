package fr.cesizen.emotion.journal;

import fr.cesizen.platform.transactions.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the journal.
 *
 * @param note ciphertext; absent when nothing was noted
 * @param origin {@code manual}, or what wrote it, such as {@code import:daylio}
 * @param deletedAt since when it lies in the bin, by the clock of the device that deleted it
 * @param seq the place of its last change in the person's own order
 */
record Entry(
        UUID person,
        UUID id,
        Felt felt,
        byte @Nullable [] note,
        String origin,
        Instant recordedAt,
        @Nullable Instant deletedAt,
        long version,
        MergeState state,
        long seq) {

    static final String MANUAL = "manual";

    static Entry of(Readable row) {
        return new Entry(
                Columns.required(row, "person", UUID.class),
                Columns.required(row, "id", UUID.class),
                Felt.of(row),
                row.get("note", byte[].class),
                Columns.required(row, "origin", String.class),
                Columns.required(row, "recorded_at", Instant.class),
                row.get("deleted_at", Instant.class),
                Columns.required(row, "version", Long.class),
                new MergeState(
                        Columns.required(row, "change", UUID.class),
                        row.get("deletion", UUID.class),
                        row.get("restoration", UUID.class),
                        false),
                Columns.required(row, "seq", Long.class));
    }

    /** The latest change of any kind: whoever changes the entry from here on does so later than that. */
    UUID latest() {
        return Objects.requireNonNull(state.latest());
    }

    /** Whether it was told of by itself, and not by the import that brought it. */
    boolean isManual() {
        return origin.equals(MANUAL);
    }

    boolean isDeleted() {
        return deletedAt != null;
    }
}
