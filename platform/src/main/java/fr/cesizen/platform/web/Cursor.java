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

    /** The opaque form that clients hand back. */
    public String encoded() {
        var plain = ChronoUnit.MICROS.between(Instant.EPOCH, at) + ":" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws Problem 400 {@code invalid-cursor} when it is not one that this service gave out */
    static Cursor decode(String opaque) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.US_ASCII).split(":", 2);
            return new Cursor(
                    Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException
                | ArithmeticException
                | java.time.DateTimeException
                | IndexOutOfBoundsException ex) {
            throw Problem.malformed("invalid-cursor").at("?after");
        }
    }
}
