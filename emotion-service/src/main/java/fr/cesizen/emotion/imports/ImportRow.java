package fr.cesizen.emotion.imports;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.text.EnumCodes;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DataClassRowMapper;

/**
 * A row: one upload, from staging to undoing.
 *
 * @param plan ciphertext
 * @param change the change id of every entry that it writes
 * @param deletion the change id of every deletion that undoing it makes
 * @param undoneTo the last entry id that undoing has processed, in order of ids
 * @param counts in lines, and in entries
 */
public record ImportRow(
        UUID person,
        UUID id,
        ImportFormat format,
        String zone,
        ImportState state,
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
     * @param done lines processed
     * @param applied entries written
     * @param skipped lines whose entry exists already, or whose word the person chose to skip
     * @param undone entries moved to the trash
     * @param kept entries that stay because they were edited since
     */
    record Counts(int lines, int broken, int done, int applied, int skipped, int undone, int kept) {}

    static ImportRow of(Readable row) {
        return new ImportRow(
                RowReader.required(row, "person", UUID.class),
                RowReader.required(row, "id", UUID.class),
                EnumCodes.find(ImportFormat.class, RowReader.required(row, "format", String.class))
                        .orElseThrow(),
                RowReader.required(row, "zone", String.class),
                EnumCodes.find(ImportState.class, RowReader.required(row, "state", String.class))
                        .orElseThrow(),
                row.get("plan", byte[].class),
                RowReader.required(row, "chunks", Integer.class),
                RowReader.required(row, "next_chunk", Integer.class),
                COUNTS.apply(row),
                row.get("change", UUID.class),
                row.get("deletion", UUID.class),
                row.get("undone_to", UUID.class),
                row.get("failure", String.class),
                RowReader.required(row, "created_at", Instant.class),
                RowReader.required(row, "version", Long.class));
    }
}
