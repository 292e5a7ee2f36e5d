package fr.cesizen.garden.practice.room;

import fr.cesizen.garden.practice.protocol.Phase;
import fr.cesizen.garden.practice.protocol.PhaseType;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.text.EnumCodes;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads a room from its columns. */
final class RoomRow {

    static final String COLUMNS = "r.id, r.code, r.protocol, r.version, r.phase_types, r.phase_millis, r.cycles,"
            + " r.delay_millis, r.starts_at, r.ends_at";

    static Room room(Readable row) {
        var types = RowReader.required(row, "phase_types", String[].class);
        var millis = RowReader.required(row, "phase_millis", Integer[].class);
        var phases = IntStream.range(0, types.length)
                .mapToObj(
                        i -> new Phase(EnumCodes.find(PhaseType.class, types[i]).orElseThrow(), millis[i]))
                .toList();
        return new Room(
                RowReader.required(row, "id", UUID.class),
                new RoomCode(RowReader.required(row, "code", String.class)),
                row.get("protocol", String.class),
                RowReader.required(row, "version", Integer.class),
                new RoomSchedule(phases, RowReader.required(row, "cycles", Integer.class)),
                Duration.ofMillis(RowReader.required(row, "delay_millis", Integer.class)),
                row.get("starts_at", Instant.class),
                RowReader.required(row, "ends_at", Instant.class));
    }

    private RoomRow() {}
}
