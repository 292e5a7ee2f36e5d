package fr.cesizen.emotion.transfer;

import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.transactions.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DataClassRowMapper;

/**
 * A row: one upload, from its staging to its undoing.
 *
 * @param plan ciphertext
 * @param change the change of every entry that it writes
 * @param deletion the deletion of every entry that its undoing deletes
 * @param undoneTo where the undoing is in its walk by id
 * @param counts in lines, and in entries
 */
record Run(
        UUID person,
        UUID id,
        Format format,
        String zone,
        State state,
        byte @Nullable [] plan,
        int chunks,
        int nextChunk,
        Counts counts,
        @Nullable UUID change,
        @Nullable UUID deletion,
        @Nullable UUID undoneTo,
        @Nullable String failure,
        Instant createdAt,
        long version) {

    private static final DataClassRowMapper<Counts> COUNTS = new DataClassRowMapper<>(Counts.class);

    /**
     * @param done lines looked at
     * @param applied entries written
     * @param skipped lines whose entry was there already, or whose word means nothing by the person's wish
     * @param undone entries put into the bin
     * @param kept entries that were edited since and so stay
     */
    record Counts(int lines, int broken, int done, int applied, int skipped, int undone, int kept) {}

    static Run of(Readable row) {
        return new Run(
                Columns.required(row, "person", UUID.class),
                Columns.required(row, "id", UUID.class),
                EnumCodes.find(Format.class, Columns.required(row, "format", String.class))
                        .orElseThrow(),
                Columns.required(row, "zone", String.class),
                EnumCodes.find(State.class, Columns.required(row, "state", String.class))
                        .orElseThrow(),
                row.get("plan", byte[].class),
                Columns.required(row, "chunks", Integer.class),
                Columns.required(row, "next_chunk", Integer.class),
                COUNTS.apply(row),
                row.get("change", UUID.class),
                row.get("deletion", UUID.class),
                row.get("undone_to", UUID.class),
                row.get("failure", String.class),
                Columns.required(row, "created_at", Instant.class),
                Columns.required(row, "version", Long.class));
    }
}
