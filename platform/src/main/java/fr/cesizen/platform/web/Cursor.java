package fr.cesizen.platform.web;

import fr.cesizen.platform.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of a list ended: lists are read newest first, by time and then by id.
 *
 * @param at to the microsecond, PostgreSQL's precision
 */
public record Cursor(Instant at, UUID id) {

    /** Before everything that can be in a list. */
    public static final Cursor NEWEST = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L));

    /** PostgreSQL knows no time before 4714 BC, and no list any before our era. */
    private static final Instant OLDEST = Instant.parse("0001-01-01T00:00:00Z");

    /** The opaque form that clients hand back. */
    public String encoded() {
        var plain = (at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000) + ":" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws Problem 400 {@code invalid-cursor} when it is not one that this service gave out */
    static Cursor decode(String opaque) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.US_ASCII).split(":", 2);
            var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
            if (at.isBefore(OLDEST) || at.isAfter(NEWEST.at)) {
                throw new java.time.DateTimeException("Not of a list");
            }
            return new Cursor(at, UUID.fromString(parts[1]));
        } catch (IllegalArgumentException
                | ArithmeticException
                | java.time.DateTimeException
                | IndexOutOfBoundsException ex) {
            throw Problem.malformed("invalid-cursor").at("?after");
        }
    }
}
