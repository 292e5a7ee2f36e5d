package fr.cesizen.gateway.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gateway.ratelimit.RateLimitProperties.By;
import fr.cesizen.gateway.ratelimit.RateLimitProperties.Quota;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import redis.embedded.RedisServer;

/** Against a real Redis, which comes and goes. */
class RedisRateLimitStoreTest {

    private static final RateLimit FEW = new RateLimit("few", By.PERSON, 10, Duration.ofHours(1), true);

    final MeterRegistry metrics = new SimpleMeterRegistry();
    final String lea = UUID.randomUUID().toString();
    int port;
    RedisServer redis;

    @BeforeEach
    void startRedis() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        redis = RedisServer.newRedisServer()
                .port(port)
                .setting("bind 127.0.0.1")
                .setting("save \"\"")
                .build();
        redis.start();
    }

    @AfterEach
    void stopRedis() throws IOException {
        redis.stop();
    }

    /** An instance of the gateway, as far as limits go. */
    ApplicationContextRunner instance() {
        var settings = new RateLimitProperties(
                new Quota(1, Duration.ofMinutes(1)),
                new Quota(1, Duration.ofMinutes(1)),
                Map.of(),
                10,
                1000,
                Duration.ofSeconds(5));
        return new ApplicationContextRunner()
                .withBean(RateLimitProperties.class, () -> settings)
                .withBean(MeterRegistry.class, () -> metrics)
                .withUserConfiguration(RateLimitConfiguration.class)
                .withPropertyValues("spring.data.redis.host=127.0.0.1", "spring.data.redis.port=" + port);
    }

    long left(RateLimitStore store) {
        return left(store, lea);
    }

    static long left(RateLimitStore store, String who) {
        ConsumptionProbe probe = store.take(FEW, who).block(Duration.ofSeconds(20));
        return Objects.requireNonNull(probe).getRemainingTokens();
    }

    /** Until it has connected: how long that takes is not what these tests are about. */
    void awaitSharing(RateLimitStore store) {
        await().until(() -> {
            var before = alone();
            left(store, UUID.randomUUID().toString());
            return alone() == before;
        });
    }

    double alone() {
        return metrics.counter("cesizen_limits_store_failures").count();
    }

    @Test
    void sharesOneCountAmongInstances() {
        instance().run(one -> instance().run(other -> {
            awaitSharing(one.getBean(RateLimitStore.class));
            awaitSharing(other.getBean(RateLimitStore.class));
            var before = alone();
            assertThat(left(one.getBean(RateLimitStore.class))).isEqualTo(9);
            assertThat(left(other.getBean(RateLimitStore.class))).isEqualTo(8);
            assertThat(left(one.getBean(RateLimitStore.class))).isEqualTo(7);
            one.getBean(RateLimitStore.class).giveBack(FEW, lea).block();
            assertThat(left(other.getBean(RateLimitStore.class))).isEqualTo(7);
            assertThat(alone()).isEqualTo(before);
        }));
    }

    @Test
    void countsByItselfWhileRedisIsAwayAndSharesAgainAfterwards() {
        instance().run(one -> {
            var store = one.getBean(RateLimitStore.class);
            awaitSharing(store);
            var before = alone();
            assertThat(left(store)).isEqualTo(9);
            redis.stop();
            assertThat(left(store)).isEqualTo(9);
            assertThat(left(store)).isEqualTo(8);
            store.giveBack(FEW, lea).block();
            assertThat(left(store)).isEqualTo(8);
            assertThat(alone()).isEqualTo(before + 3);
            redis.start();
            awaitSharing(store);
        });
    }

    @Test
    void startsAndAnswersWithoutRedis() throws IOException {
        redis.stop();
        instance().run(one -> {
            var store = one.getBean(RateLimitStore.class);
            assertThat(left(store)).isEqualTo(9);
            assertThat(alone()).isPositive();
            redis.start();
            awaitSharing(store);
        });
    }

    @Test
    void countsInMemoryWhereNoRedisIsNamed() {
        new ApplicationContextRunner()
                .withBean(
                        RateLimitProperties.class,
                        () -> new RateLimitProperties(
                                new Quota(1, Duration.ofMinutes(1)),
                                new Quota(1, Duration.ofMinutes(1)),
                                Map.of(),
                                10,
                                1000,
                                Duration.ofSeconds(5)))
                .withUserConfiguration(RateLimitConfiguration.class)
                .run(one -> assertThat(one.getBean(RateLimitStore.class)).isInstanceOf(InMemoryRateLimitStore.class));
    }
}
