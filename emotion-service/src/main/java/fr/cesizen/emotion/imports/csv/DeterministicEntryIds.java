package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.imports.UploadParser;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Generates ids for lines that have none: the first line of a local minute gets the same id in every file of one person, and
 * so does the second. Importing a file again, with other meanings or in another zone, therefore adds nothing twice.
 *
 * <p>A broken line has its number too if its day and time can be read, so a repaired file gets the same ids. Inserting or
 * removing a line above another of the same minute shifts the numbers below it: those entries are then mistaken for one
 * another.
 *
 * <p>Nothing else of a line goes into its id, because a note or a word could be guessed from it.
 */
public final class DeterministicEntryIds {

    private final UUID person;
    private final Map<Long, Integer> lines = new HashMap<>();

    public DeterministicEntryIds(UUID person) {
        this.person = person;
    }

    /** The next id of that minute, a UUIDv7 in form and order. */
    UUID next(LocalDateTime local) {
        long minute = Math.floorDiv(local.toEpochSecond(ZoneOffset.UTC), 60);
        var name = ByteBuffer.allocate(28)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .putLong(minute)
                .putInt(lines.merge(minute, 1, Integer::sum));
        var hash = ByteBuffer.wrap(UploadParser.sha256().digest(name.array()));
        return new UUID(
                Math.max(0, minute * 60_000) << 16 | 0x7000L | (hash.getLong() & 0xfffL),
                0x8000_0000_0000_0000L | (hash.getLong() & 0x3fff_ffff_ffff_ffffL));
    }
}
