package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.imports.UploadParser;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Ids for lines that have none: the first line of a local minute has the same in every file of one person, so has the
 * second. A file that comes again, with other meanings or in another zone, then brings nothing twice.
 *
 * <p>A line that is broken has its number too, if its day and time can be read, so that a mended file is the same one. What
 * moves the numbers of a minute is a line put in above another of the same minute, or taken out there: the entries below
 * it are then taken for one another.
 *
 * <p>Nothing else of a line goes into its id: a note or a word could be guessed from it.
 */
public final class DeterministicEntryIds {

    private final UUID person;
    private final Map<Long, Integer> lines = new HashMap<>();

    public DeterministicEntryIds(UUID person) {
        this.person = person;
    }

    /** A UUIDv7 in form and order. */
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
