package fr.cesizen.platform.sample;

import fr.cesizen.platform.database.RowReader;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;

/** A row of the sample. */
record Note(UUID id, UUID person, byte[] text, int day, Instant writtenAt, long version) {

    static Note of(Readable row) {
        return new Note(
                RowReader.required(row, "id", UUID.class),
                RowReader.required(row, "person", UUID.class),
                RowReader.required(row, "text", byte[].class),
                RowReader.required(row, "day", Integer.class),
                RowReader.required(row, "written_at", Instant.class),
                RowReader.required(row, "version", Long.class));
    }
}
