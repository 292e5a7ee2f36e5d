package fr.cesizen.gateway.ratelimit;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.AsyncBucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Counts in Redis for all instances together; while Redis is unavailable each instance counts by itself. */
final class RedisRateLimitStore implements RateLimitStore {

    private static final Logger log = LoggerFactory.getLogger(RedisRateLimitStore.class);
    private static final Duration FOR_EVER = Duration.ofMillis(Long.MAX_VALUE);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(2);

    private final Mono<AsyncProxyManager<String>> buckets;
    private final RateLimitStore fallback;
    private final Duration timeout;
    private final Counter failures;
    private final AtomicBoolean unavailable = new AtomicBoolean();

    RedisRateLimitStore(
            RedisClient redis, RedisURI address, RateLimitStore fallback, Duration timeout, MeterRegistry metrics) {
        this.fallback = fallback;
        this.timeout = timeout;
        this.failures = Counter.builder("cesizen_limits_store_failures")
                .description("Requests that were counted by one instance alone because Redis was away")
                .register(metrics);
        // Connects at the first request, so that the gateway starts without Redis; later Lettuce reconnects.
        this.buckets = Mono.fromCompletionStage(
                        () -> redis.connectAsync(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE), address))
                .map(RedisRateLimitStore::buckets)
                .cache(found -> FOR_EVER, failure -> BEFORE_ANOTHER_TRY, () -> BEFORE_ANOTHER_TRY);
    }

    @Override
    public Mono<ConsumptionProbe> take(RateLimit limit, String who) {
        return buckets.flatMap(
                        found -> Mono.fromFuture(() -> bucket(found, limit, who).tryConsumeAndReturnRemaining(1)))
                .timeout(timeout)
                .doOnNext(taken -> markAvailable())
                .onErrorResume(ex -> {
                    markUnavailable(ex);
                    return fallback.take(limit, who);
                });
    }

    @Override
    public Mono<Void> giveBack(RateLimit limit, String who) {
        return buckets.flatMap(
                        found -> Mono.fromFuture(() -> bucket(found, limit, who).addTokens(1)))
                .timeout(timeout)
                .onErrorResume(ex -> fallback.giveBack(limit, who));
    }

    private static AsyncBucketProxy bucket(AsyncProxyManager<String> buckets, RateLimit limit, String who) {
        return buckets.getProxy(limit.key(who), () -> CompletableFuture.completedFuture(limit.bucket()));
    }

    private static AsyncProxyManager<String> buckets(StatefulRedisConnection<String, byte[]> connection) {
        return Bucket4jLettuce.casBasedBuilder(connection)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(1)))
                .build()
                .asAsync();
    }

    private void markAvailable() {
        if (unavailable.compareAndSet(true, false)) {
            log.info("Redis is back: limits are shared again");
        }
    }

    private void markUnavailable(Throwable ex) {
        failures.increment();
        if (unavailable.compareAndSet(false, true)) {
            log.warn("Redis is away, this instance counts by itself: {}", ex.toString());
        }
    }
}
