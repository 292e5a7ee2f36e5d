package fr.cesizen.emotion.entry;

import fr.cesizen.platform.database.RowReader;
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
public record EntryRow(
        UUID person,
        UUID id,
        EntryContent felt,
        byte @Nullable [] note,
        String origin,
        Instant recordedAt,
        @Nullable Instant deletedAt,
        long version,
        MergeState state,
        long seq) {

    static final String MANUAL = "manual";

    public static EntryRow of(Readable row) {
        return new EntryRow(
                RowReader.required(row, "person", UUID.class),
                RowReader.required(row, "id", UUID.class),
                EntryContent.of(row),
                row.get("note", byte[].class),
                RowReader.required(row, "origin", String.class),
                RowReader.required(row, "recorded_at", Instant.class),
                row.get("deleted_at", Instant.class),
                RowReader.required(row, "version", Long.class),
                new MergeState(
                        RowReader.required(row, "change", UUID.class),
                        row.get("deletion", UUID.class),
                        row.get("restoration", UUID.class),
                        false),
                RowReader.required(row, "seq", Long.class));
    }

    /** The latest change of any kind: whoever changes the entry from here on does so later than that. */
    public UUID latest() {
        return Objects.requireNonNull(state.latest());
    }

    /** Whether it was told of by itself, and not by the import that brought it. */
    boolean isManual() {
        return origin.equals(MANUAL);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }
}
