package fr.cesizen.platform.test;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What gdpr-service tells the service under test of a person's rights, and what it hears in return. */
public final class PrivacyEvents {

    private static final String TOPIC = "cesizen.privacy";
    private static final JsonMapper JSON = new JsonMapper();

    /** Restricts the processing of a person's data, or no longer. */
    public static void restrict(UUID person, boolean restricted) {
        send("restriction-changed", UUID.randomUUID(), person, "{\"restricted\":" + restricted + "}");
    }

    /** Asks once for the erasure of a person; returns the request. */
    public static UUID erase(UUID person) {
        return erase(person, 1);
    }

    /** Asks for one erasure by an event that is delivered so many times; returns the request. */
    public static UUID erase(UUID person, int deliveries) {
        var request = UUID.randomUUID();
        for (int i = 0; i < deliveries; i++) {
            send("erasure-requested", request, person, "{\"request\":\"" + request + "\",\"later\":\"field\"}");
        }
        return request;
    }

    /** Writes into the erasure ledger that the erasure of a person began. */
    public static void enter(UUID person, UUID request, Instant at) {
        var json = "{\"erased\":\"%s\",\"request\":\"%s\",\"requestedAt\":\"%s\",\"receipts\":[]}"
                .formatted(person, request, at);
        var type = "fr.cesizen.privacy.erasure-started.v1";
        Events.send("cesizen.erasures", UUID.randomUUID().toString(), type, person, json, at);
    }

    /** The one piece of evidence among the first {@code count} events about a person who was erased. */
    public static JsonNode evidence(UUID person, int count) {
        var event = Events.one(person, TOPIC, "fr.cesizen.privacy.person-erased.v1", count);
        return JSON.readTree(Objects.requireNonNull(event.getData()).toBytes());
    }

    private static void send(String type, UUID event, UUID person, String json) {
        Events.send(TOPIC, event.toString(), "fr.cesizen.privacy." + type + ".v1", person, json);
    }

    private PrivacyEvents() {}
}
