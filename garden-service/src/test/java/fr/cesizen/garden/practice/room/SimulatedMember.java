package fr.cesizen.garden.practice.room;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import tools.jackson.databind.JsonNode;

/**
 * A member of a room with a device of their own: its clock is wrong by up to five seconds and runs wrong by up to 200 ppm, its
 * network takes up to 40 ms either way, and half a second more at times. It does what the guide tells clients to do.
 */
final class SimulatedMember {

    private static final int PROBES_AT_FIRST = 8;
    private static final int PROBES_KEPT = 16;
    private static final Duration PROBES_EVERY = Duration.ofSeconds(5);

    private final List<WebClient> replicas;
    private final Random random;
    private final long origin;
    private final double rate;
    private final long offset;
    private final Deque<ClockProbe> probes = new ConcurrentLinkedDeque<>();
    private volatile int replica;
    private volatile int members;
    private volatile boolean cutOff;
    private volatile long lost;
    private volatile long longestAway;
    private volatile String last = "0";
    private volatile boolean ended;

    @Nullable
    private volatile Instant startsAt;

    /** @param origin {@link System#nanoTime} at which all clocks begin */
    SimulatedMember(int number, long origin, List<WebClient> replicas) {
        this.random = new Random(number);
        this.origin = origin;
        this.replicas = replicas;
        this.replica = number % replicas.size();
        this.rate = 1 + (random.nextDouble() - 0.5) * 400e-6;
        this.offset = random.nextInt(-5_000_000, 5_000_000);
    }

    /** Follows the room to its end, whatever happens to the connection. */
    Mono<Void> follow(String code) {
        var events = Flux.defer(() -> events(code))
                .doOnNext(this::hear)
                .then(Mono.defer(() -> ended ? Mono.empty() : Mono.error(new IllegalStateException("cut off"))))
                .retryWhen(Retry.from(failures -> failures.concatMap(failure -> reconnect())));
        // Once more when the start is known: who joins with all the others at once has only slow answers.
        var again = Mono.fromSupplier(() -> startsAt != null)
                .filter(known -> known)
                .repeatWhenEmpty(looks -> looks.delayElements(Duration.ofMillis(250)))
                .thenMany(probe().repeat(PROBES_AT_FIRST - 1));
        var clock = probe().repeat(PROBES_AT_FIRST - 1)
                .thenMany(again)
                .thenMany(Flux.interval(PROBES_EVERY).concatMap(tick -> probe()));
        return Mono.firstWithSignal(events.then(), clock.then());
    }

    private Flux<ServerSentEvent<JsonNode>> events(String code) {
        return replicas.get(replica)
                .get()
                .uri("/api/v1/practice/rooms/{code}/events", code)
                .header("Last-Event-ID", last)
                .retrieve()
                .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<JsonNode>>() {});
    }

    private void hear(ServerSentEvent<JsonNode> event) {
        if (lost != 0) {
            longestAway = Math.max(longestAway, System.nanoTime() - lost);
            lost = 0;
        }
        last = event.id() == null ? last : event.id();
        var data = event.data();
        if (data != null && data.has("startsAt")) {
            startsAt = Instant.parse(data.path("startsAt").asString());
        }
        members = data != null && data.has("members") ? data.path("members").asInt() : members;
        if (Objects.equals(event.event(), "ended")) {
            ended = true;
        }
    }

    /** At another replica, as a gateway would choose. */
    private Mono<Long> reconnect() {
        if (lost == 0 && members > 0) {
            lost = System.nanoTime();
            cutOff = true;
        }
        members = 0;
        replica = (replica + 1) % replicas.size();
        return Mono.delay(Duration.ofMillis(random.nextInt(500, 2_000)));
    }

    /** Errors are no answer: whoever is cut off asks again later. */
    private Mono<Void> probe() {
        return Mono.defer(() -> {
                    long sent = local();
                    return Mono.delay(network())
                            .then(Mono.defer(this::askForTime))
                            .delayUntil(told -> Mono.delay(network()))
                            .doOnNext(told -> remember(new ClockProbe(sent, told, local())));
                })
                .onErrorComplete()
                .then();
    }

    private Mono<Long> askForTime() {
        return replicas.get(replica)
                .get()
                .uri("/api/v1/practice/clock")
                .retrieve()
                .bodyToMono(JsonNode.class)
                .map(time -> micros(Instant.parse(time.path("serverTime").asString())));
    }

    private Duration network() {
        return Duration.ofMillis(random.nextInt(40) + (random.nextInt(10) == 0 ? 500 : 0));
    }

    private void remember(ClockProbe probe) {
        probes.add(probe);
        if (probes.size() > PROBES_KEPT) {
            probes.remove();
        }
    }

    /** When, in true microseconds, this member does what is due so long after the start, by the clock as corrected now. */
    double does(Duration afterStart) {
        long due = micros(Objects.requireNonNull(startsAt).plus(afterStart));
        long local = due - ClockProbe.best(probes).offset();
        return (local - offset) / rate;
    }

    private long local() {
        return Math.round((System.nanoTime() - origin) / 1_000.0 * rate) + offset;
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    boolean isReady() {
        return probes.size() >= PROBES_AT_FIRST && members > 0;
    }

    /** Members as told to this one. */
    int members() {
        return members;
    }

    @Nullable
    Instant startsAt() {
        return startsAt;
    }

    boolean isEnded() {
        return ended;
    }

    boolean isAt(int which) {
        return replica == which;
    }

    /** Whether a connection broke on which events had come; a replica may refuse one when 500 ask at once. */
    boolean wasCutOff() {
        return cutOff;
    }

    /** The longest time without events after a broken connection. */
    Duration longestAway() {
        return Duration.ofNanos(longestAway);
    }
}
