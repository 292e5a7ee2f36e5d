package fr.cesizen.garden.practice.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.garden.GardenClient;
import fr.cesizen.garden.GardenServiceApplication;
import fr.cesizen.garden.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ReplicaProcess;
import fr.cesizen.platform.test.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * A room at two replicas, of which one is killed: 40 members, or as many as {@code -Dcesizen.room.members} says. For the
 * figures of record run it with 500; then the skew must hold, too.
 */
@ServiceTest
class RoomReplicaTest {

    private static final Logger log = LoggerFactory.getLogger(RoomReplicaTest.class);
    private static final String ROOMS = "/api/v1/practice/rooms";
    private static final int MEMBERS = Integer.getInteger("cesizen.room.members", 40);
    private static final HttpClient CLIENT = HttpClient.create(ConnectionProvider.builder("members")
            .maxConnections(4 * MEMBERS)
            .pendingAcquireMaxCount(-1)
            .build());
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    ApiClient anyone;

    @Autowired
    Environment environment;

    @LocalServerPort
    int port;

    /** Microseconds between the same breath of two members, for all pairs, second by second. */
    private final List<double[]> skews = new CopyOnWriteArrayList<>();

    @Test
    void losesNobodyWhenAReplicaIsKilled() throws Exception {
        var replica = ReplicaProcess.start(GardenServiceApplication.class, environment, Map.of());
        try {
            await().atMost(PATIENCE).ignoreExceptions().until(() -> answers(replica));
            breatheWith(replica);
        } finally {
            replica.kill();
        }
    }

    private void breatheWith(ReplicaProcess replica) {
        var host = anyone.somebody();
        var code = open(host);
        long origin = System.nanoTime();
        var members = IntStream.range(0, MEMBERS)
                .mapToObj(number -> new SimulatedMember(number, origin, clients(replica)))
                .toList();
        var room = Flux.fromIterable(members)
                .flatMap(member -> member.follow(code), MEMBERS)
                .subscribe();
        await("all are here").atMost(PATIENCE).until(() -> members.stream()
                .allMatch(member -> member.isReady() && member.members() == MEMBERS));

        host.request(HttpMethod.POST, ROOMS + "/{code}/start", code).send().status(200);
        await("all know the start").atMost(PATIENCE).until(() -> members.stream()
                .allMatch(member -> member.startsAt() != null));
        var samples = Flux.interval(Duration.ofSeconds(5), SECOND) // from the first breath on
                .doOnNext(second -> skews.add(pairs(members, SECOND.multipliedBy(second))))
                .subscribe();
        await().until(() -> skews.size() >= 2);
        replica.kill();
        await("all are back").atMost(PATIENCE).until(() -> members.stream()
                .allMatch(member -> member.isAt(0) && member.members() == MEMBERS));
        samples.dispose();

        assertThat(members.stream().map(SimulatedMember::startsAt).distinct()).hasSize(1);
        host.delete(ROOMS + "/" + code).status(204);
        await("all are told the end").atMost(PATIENCE).until(() -> members.stream()
                .allMatch(SimulatedMember::isEnded));
        room.dispose();
        tell(members);
    }

    private static double[] pairs(List<SimulatedMember> members, Duration afterStart) {
        var breaths =
                members.stream().mapToDouble(member -> member.does(afterStart)).toArray();
        return IntStream.range(0, breaths.length)
                .boxed()
                .flatMapToDouble(
                        one -> IntStream.range(0, one).mapToDouble(other -> Math.abs(breaths[one] - breaths[other])))
                .toArray();
    }

    private void tell(List<SimulatedMember> members) {
        var sorted = skews.stream().flatMapToDouble(DoubleStream::of).sorted().toArray();
        double p99 = sorted[(int) (sorted.length * 0.99)] / 1_000;
        log.info(
                "{} members at 2 replicas: skew between two members median {} ms, p99 {} ms, largest {} ms (n {}); one replica"
                        + " killed: {} cut off, {} lost, back within {} ms",
                MEMBERS,
                String.format("%.1f", sorted[sorted.length / 2] / 1_000),
                String.format("%.1f", p99),
                String.format("%.1f", sorted[sorted.length - 1] / 1_000),
                sorted.length,
                members.stream().filter(SimulatedMember::wasCutOff).count(),
                members.stream().filter(member -> !member.isEnded()).count(),
                members.stream()
                        .mapToLong(member -> member.longestAway().toMillis())
                        .max()
                        .orElse(0));
        if (MEMBERS >= 500) {
            assertThat(p99).isLessThan(100);
        }
    }

    private static String open(ApiClient host) {
        var pattern = host.post(GardenClient.PATTERNS, GardenClient.PATTERN)
                .status(201)
                .id();
        return host.post(ROOMS, Map.of("pattern", pattern, "minutes", 10, "delaySeconds", 5))
                .status(201)
                .json()
                .path("code")
                .asString();
    }

    private static boolean answers(ReplicaProcess replica) {
        return Boolean.TRUE.equals(WebClient.create(replica.url())
                .get()
                .uri(GardenClient.PROTOCOLS)
                .exchangeToMono(answer ->
                        answer.releaseBody().thenReturn(answer.statusCode().is2xxSuccessful()))
                .block(PATIENCE));
    }

    /** The two replicas, as one person reaches them. */
    private List<WebClient> clients(ReplicaProcess replica) {
        var token = TestTokens.bearer(UUID.randomUUID());
        return List.of("http://127.0.0.1:" + port, replica.url()).stream()
                .map(url -> WebClient.builder()
                        .clientConnector(new ReactorClientHttpConnector(CLIENT))
                        .baseUrl(url)
                        .defaultHeader("Authorization", token)
                        .build())
                .toList();
    }
}
