package fr.cesizen.platform.test;

import java.time.Instant;
import java.util.UUID;

/** What auth-service tells of accounts. */
public final class AccountEvents {

    /** Closes the account of a person now. */
    public static void deactivate(UUID person) {
        deactivate(person, Instant.now());
    }

    public static void deactivate(UUID person, Instant at) {
        send("deactivated", person, at);
    }

    /** Opens a closed account again. */
    public static void reactivate(UUID person, Instant at) {
        send("reactivated", person, at);
    }

    private static void send(String what, UUID person, Instant at) {
        Events.send(
                "cesizen.account",
                UUID.randomUUID().toString(),
                "fr.cesizen.account." + what + ".v1",
                person,
                "{\"at\":\"" + at + "\"}");
    }

    private AccountEvents() {}
}
