package fr.cesizen.platform.web;

import fr.cesizen.platform.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of a list ended. Lists are read newest first, by time and then by id.
 *
 * <p>It is a key, not a count: also in a list that is shorter than before, as after a restore, it says truly which rows
 * follow. What is counted has a {@link SequenceCursor}.
 *
 * @param at to the microsecond, PostgreSQL's precision
 */
public record Cursor(Instant at, UUID id) {

    /** Before everything that can be in a list. */
    public static final Cursor NEWEST = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L));

    /** PostgreSQL has no time before 4714 BC, and no list one before our era. */
    private static final Instant OLDEST = Instant.parse("0001-01-01T00:00:00Z");

    /** The opaque form that clients send back. */
    public String encoded() {
        var plain = (at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000) + ":" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws Problem 400 {@code invalid-cursor} unless it is one that this service issued */
    static Cursor decode(String opaque) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.US_ASCII).split(":", 2);
            var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
            if (at.isBefore(OLDEST) || at.isAfter(NEWEST.at)) {
                throw new DateTimeException("Not of a list");
            }
            var cursor = new Cursor(at, UUID.fromString(parts[1]));
            // The decoders also take forms that were never given out, such as padding and a sign.
            if (cursor.encoded().equals(opaque)) {
                return cursor;
            }
            throw new IllegalArgumentException("Written otherwise");
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException | IndexOutOfBoundsException ex) {
            throw Problem.malformed("invalid-cursor").at("?after");
        }
    }
}
