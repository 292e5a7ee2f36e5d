package fr.cesizen.gdpr;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/** The other services as this one sees them: a real server that answers each person's token as a test decides. */
public final class Participants {

    public static final List<String> OTHERS =
            List.of("auth-service", "emotion-service", "stress-service", "garden-service", "ticket-service");

    /** Of RFC 8032, section 7.1, so that everybody knows it. */
    private static final String CERTIFICATE_KEY = "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g";

    /** Streams that a participant is in the middle of. */
    public static final AtomicInteger OPEN = new AtomicInteger();

    public static final AtomicLong ROWS = new AtomicLong();

    /** What a service answers: its sections, and the rows of each. */
    private static final Map<String, Map<String, Flux<String>>> ANSWERS = new ConcurrentHashMap<>();

    private static final Map<String, Integer> FAILURES = new ConcurrentHashMap<>();

    // Loops of its own: a closing context disposes of Reactor Netty's shared ones.
    private static final int PORT = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .runOn(LoopResources.create("participants", 1, true))
            .handle(Participants::answer)
            .bindNow()
            .port();

    /** Makes {@code service} hold these sections of whoever sends this {@code Authorization}. */
    public static void give(String service, String authorization, Map<String, Flux<String>> sections) {
        ANSWERS.put(service + authorization, sections);
    }

    /** Makes {@code service} answer whoever sends this {@code Authorization} with a status alone. */
    public static void fail(String service, String authorization, int status) {
        FAILURES.put(service + authorization, status);
    }

    /** Lets {@code service} answer again. */
    public static void heal(String service, String authorization) {
        FAILURES.remove(service + authorization);
    }

    /** The grant that every service gives for this {@code Authorization}. */
    static String grantOf(String authorization) {
        return Base64.getUrlEncoder().encodeToString(authorization.getBytes(StandardCharsets.UTF_8));
    }

    /** Whose data are asked for: whoever's token is sent, or whoever's grant. */
    private static String asker(HttpServerRequest request) {
        var grant = request.requestHeaders().get("Export-Grant", "");
        return grant.isEmpty()
                ? request.requestHeaders().get("Authorization", "")
                : new String(Base64.getUrlDecoder().decode(grant), StandardCharsets.UTF_8);
    }

    /** Makes every other service hold one section of one row. */
    public static void giveAll(String authorization) {
        OTHERS.forEach(
                service -> give(service, authorization, Map.of("things", Flux.just("{\"of\":\"" + service + "\"}"))));
    }

    public static String url(String service) {
        return "http://127.0.0.1:" + PORT + "/" + service;
    }

    private static Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        // The load balancer knows hosts, not paths: what it finds is the service without a prefix.
        var path = request.uri().startsWith("/internal") ? "/stress-service" + request.uri() : request.uri();
        var parts = path.replaceFirst("\\?.*", "").split("/", -1);
        var asked = parts[1] + asker(request);
        var failure = FAILURES.get(asked);
        if (failure != null) {
            return response.status(failure).send();
        }
        var sections = ANSWERS.get(asked);
        if (sections == null) {
            return response.status(401).send();
        }
        if (parts[parts.length - 1].equals("grants")) {
            return response.header("Content-Type", "application/json")
                    .sendString(Mono.just("{\"grant\":\"" + grantOf(asker(request)) + "\"}"));
        }
        boolean fhir = path.endsWith("?fhir=true");
        if (parts.length == 4) {
            boolean portable = path.endsWith("?portable=true");
            var names = sections.keySet().stream()
                    .filter(name -> !portable || !name.startsWith("inferred"))
                    .filter(name -> fhir == name.startsWith("fhir-"))
                    .sorted()
                    .map(name -> '"' + name + '"');
            return response.header("Content-Type", "application/json")
                    .sendString(Mono.just(names.collect(Collectors.joining(",", "[", "]"))));
        }
        OPEN.incrementAndGet();
        return response.header("Content-Type", "application/x-ndjson")
                .sendString(sections.getOrDefault(parts[4], Flux.empty())
                        .doOnNext(row -> ROWS.incrementAndGet())
                        .map(row -> row + "\n"))
                .then()
                .doFinally(end -> OPEN.decrementAndGet());
    }

    /** Where they are; one is found by the load balancer, as all are in earnest. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Addresses {

        @Bean
        DynamicPropertyRegistrar participants() {
            return settings -> {
                Stream.of("auth-service", "emotion-service", "garden-service", "ticket-service")
                        .forEach(name -> settings.add("cesizen.privacy.urls." + name, () -> url(name)));
                settings.add(
                        "spring.cloud.discovery.client.simple.instances.stress-service[0].uri",
                        () -> "http://127.0.0.1:" + PORT);
                settings.add("cesizen.privacy.certificate.key", () -> CERTIFICATE_KEY);
                settings.add("cesizen.privacy.preparation.poll", () -> "100ms");
                settings.add("cesizen.privacy.preparation.pause", () -> "100ms");
                settings.add("cesizen.privacy.export.at-once", () -> 40);
                settings.add("cesizen.privacy.export.per-service", () -> 100);
            };
        }
    }

    private Participants() {}
}
