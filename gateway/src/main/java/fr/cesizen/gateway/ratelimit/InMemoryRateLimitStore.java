package fr.cesizen.gateway.ratelimit;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Counts in this instance only, in bounded memory: a bucket that is full again is forgotten. */
final class InMemoryRateLimitStore implements RateLimitStore {

    private final ProxyManager<String> buckets;

    InMemoryRateLimitStore(int most) {
        this.buckets = Bucket4jCaffeine.<String>builderFor(Caffeine.newBuilder().maximumSize(most))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(1)))
                .build();
    }

    @Override
    public Mono<ConsumptionProbe> take(RateLimit limit, String who) {
        return Mono.fromSupplier(
                () -> buckets.getProxy(limit.key(who), limit::bucket).tryConsumeAndReturnRemaining(1));
    }

    @Override
    public Mono<Void> giveBack(RateLimit limit, String who) {
        return Mono.fromRunnable(
                () -> buckets.getProxy(limit.key(who), limit::bucket).addTokens(1));
    }
}
