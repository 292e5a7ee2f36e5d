package fr.cesizen.platform.sample;

import fr.cesizen.platform.transactions.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;

/** A row of the sample. */
record Note(UUID id, UUID person, byte[] text, int day, Instant writtenAt, long version) {

    static Note of(Readable row) {
        return new Note(
                Columns.required(row, "id", UUID.class),
                Columns.required(row, "person", UUID.class),
                Columns.required(row, "text", byte[].class),
                Columns.required(row, "day", Integer.class),
                Columns.required(row, "written_at", Instant.class),
                Columns.required(row, "version", Long.class));
    }
}
