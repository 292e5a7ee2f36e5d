package fr.cesizen.emotion.journal;

import fr.cesizen.platform.transactions.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the journal.
 *
 * @param note ciphertext; absent when nothing was noted
 * @param origin {@code manual}, or what wrote it, such as {@code import:daylio}
 * @param batch the import that brought it
 * @param deletedAt since when it lies in the bin, by the clock of the device that deleted it
 * @param change the latest change that wrote it
 * @param deletion the latest change that deleted it; counts when it is later than {@code change}
 * @param seq the place of its last change in the person's own order
 */
record Entry(
        UUID person,
        UUID id,
        Felt felt,
        byte @Nullable [] note,
        String origin,
        @Nullable UUID batch,
        Instant recordedAt,
        @Nullable Instant deletedAt,
        long version,
        UUID change,
        @Nullable UUID deletion,
        long seq) {

    static final String MANUAL = "manual";

    static Entry of(Readable row) {
        return new Entry(
                Columns.required(row, "person", UUID.class),
                Columns.required(row, "id", UUID.class),
                Felt.of(row),
                row.get("note", byte[].class),
                Columns.required(row, "origin", String.class),
                row.get("batch", UUID.class),
                Columns.required(row, "recorded_at", Instant.class),
                row.get("deleted_at", Instant.class),
                Columns.required(row, "version", Long.class),
                Columns.required(row, "change", UUID.class),
                row.get("deletion", UUID.class),
                Columns.required(row, "seq", Long.class));
    }

    boolean isDeleted() {
        return deletedAt != null;
    }
}
