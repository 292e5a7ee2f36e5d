package fr.cesizen.platform.test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands where gdpr-service is asked for consents: everybody has consented to everything on the sign-up form, except those of
 * whom a test says otherwise.
 */
public final class TestConsents {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<UUID> REFUSING = ConcurrentHashMap.newKeySet();
    private static final Set<UUID> UNKNOWN = ConcurrentHashMap.newKeySet();
    private static final Set<UUID> UNANSWERED = ConcurrentHashMap.newKeySet();

    // Loops of its own: a closing context disposes of Reactor Netty's shared ones.
    private static final String URL = "http://127.0.0.1:"
            + HttpServer.create()
                    .host("127.0.0.1")
                    .port(0)
                    .runOn(LoopResources.create("test-consents", 1, true))
                    .route(routes -> routes.get("/internal/consents", TestConsents::answer))
                    .bindNow()
                    .port();

    /** Where it answers. */
    static String url() {
        return URL;
    }

    /** Somebody who has consented to nothing. */
    public static UUID refusing() {
        var person = UUID.randomUUID();
        REFUSING.add(person);
        return person;
    }

    /** Somebody of whose sign-up gdpr-service has not heard, or not yet. */
    public static UUID unheardOf() {
        var person = UUID.randomUUID();
        UNKNOWN.add(person);
        return person;
    }

    /** Somebody for whom gdpr-service answers nothing but 500. */
    public static UUID unanswered() {
        var person = UUID.randomUUID();
        UNANSWERED.add(person);
        return person;
    }

    /** Gives a consent in the settings or withdraws it, as gdpr-service tells it. */
    public static void decide(UUID person, String purpose, boolean granted, Instant at) {
        Events.send(
                "cesizen.privacy",
                UUID.randomUUID().toString(),
                "fr.cesizen.consent.changed.v1",
                person,
                JSON.writeValueAsString(
                        Map.of("purpose", purpose, "granted", granted, "version", "1", "decidedAt", at.toString())));
    }

    /** Whether this is what the service of that schema knows of a person now. */
    public static boolean isKnown(String schema, UUID person, String purpose, boolean granted) {
        return Database.count("select count(*) from " + schema + ".consent_state where person = '" + person
                        + "' and purpose = '" + purpose + "' and granted = " + granted)
                == 1;
    }

    private static Mono<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        var person = person(request);
        if (UNANSWERED.contains(person)) {
            return response.status(500).send();
        }
        boolean known = !UNKNOWN.contains(person);
        var purposes = UriComponentsBuilder.fromUriString(request.uri())
                .build()
                .getQueryParams()
                .getOrDefault("purpose", List.of());
        var consents = purposes.stream()
                .filter(purpose -> known && !REFUSING.contains(person))
                .map(purpose -> Map.of(
                        "purpose", purpose, "granted", true, "settled", false, "decidedAt", "2026-01-01T00:00:00Z"))
                .toList();
        return response.header("Content-Type", "application/json")
                .sendString(Mono.just(JSON.writeValueAsString(Map.of("known", known, "consents", consents))))
                .then();
    }

    /** Whom the token is about; its signature was checked by the service that was given it. */
    private static UUID person(HttpServerRequest request) {
        var claims = request.requestHeaders().get("Authorization").split("\\.", -1)[1];
        var json = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
        return UUID.fromString(JSON.readTree(json).path("sub").asString());
    }

    private TestConsents() {}
}
