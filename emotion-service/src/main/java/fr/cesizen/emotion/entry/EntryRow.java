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
 * @param note ciphertext; absent when there is no note
 * @param origin {@code manual}, or what wrote it, such as {@code import:daylio}
 * @param deletedAt when it was moved to the trash, by the clock of the device that deleted it
 * @param seq the position of its last change in the person's order of changes
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

    /** The latest change of any kind; the next change to the entry must be later. */
    public UUID latest() {
        return Objects.requireNonNull(state.latest());
    }

    /** Whether it has its own event; an imported entry is covered by the event of its import. */
    boolean isManual() {
        return origin.equals(MANUAL);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }
}
