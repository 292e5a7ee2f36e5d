package fr.cesizen.platform.consent;

import java.time.Instant;
import java.util.Objects;

/**
 * A person's decision on one purpose, as this service knows it.
 *
 * @param settled whether it was made in the settings, which outweighs the sign-up form
 */
record ConsentState(String purpose, boolean granted, boolean settled, Instant decidedAt) {

    ConsentState {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(decidedAt, "decidedAt");
    }

    /** Stands for every client that is not our own. */
    static final String CLIENTS = "partners";

    /** The word for a client, as a purpose: its access needs no consent of its own, but ends with an objection. */
    static String client(String id) {
        return "partner-" + id;
    }

    static boolean isOfClients(String purpose) {
        return purpose.equals(CLIENTS) || purpose.startsWith(client(""));
    }

    /** Nothing was ever decided: any decision outweighs it. */
    static ConsentState undecided(String purpose, boolean granted) {
        return new ConsentState(purpose, granted, false, Instant.EPOCH);
    }
}
