package fr.cesizen.platform.ids;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.time.ClientClock;
import java.time.Instant;
import java.util.UUID;

/** Checks the ids that clients make: UUIDv7 (RFC 9562), which carry the time at which they were made. */
public final class ClientIdValidator {

    /** Rejects any other UUID. @throws Problem 422 {@code not-a-uuidv7} at {@code pointer} */
    public static void check(UUID id, String pointer) {
        if (id.version() != 7) {
            throw Problem.rule("not-a-uuidv7").at(pointer);
        }
    }

    /**
     * Rejects what a client did later than our clock says. Sending it again is refused as well: the client must generate
     * a new id.
     *
     * @throws Problem 422 {@code not-a-uuidv7}, or {@code changed-in-the-future}, whose text the service has
     */
    public static void checkPast(UUID id, String pointer, Instant now) {
        check(id, pointer);
        if (ClientClock.isFuture(time(id), now)) {
            throw Problem.rule("changed-in-the-future").at(pointer);
        }
    }

    private static Instant time(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    private ClientIdValidator() {}
}
