package fr.cesizen.platform.time;

import java.time.Duration;
import java.time.Instant;

/** The clocks of clients, which differ from ours by up to two minutes. */
public final class ClientClock {

    private static final Duration DIFFERENCE = Duration.ofMinutes(2);

    /** Whether a time that a client told has not come yet, however its clock differs. */
    public static boolean isFuture(Instant told, Instant now) {
        return told.isAfter(now.plus(DIFFERENCE));
    }

    private ClientClock() {}
}
