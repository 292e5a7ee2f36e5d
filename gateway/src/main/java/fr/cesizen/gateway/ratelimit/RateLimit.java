package fr.cesizen.gateway.ratelimit;

import fr.cesizen.gateway.ratelimit.RateLimitProperties.By;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/**
 * One limit with its public name.
 *
 * @param refundsFailures whether a request that fails by our fault is given back
 */
record RateLimit(String name, By by, long most, Duration per, boolean refundsFailures) {

    /** Contains the figures, so that a changed limit starts with a new bucket. */
    String key(String who) {
        return "cesizen:limit:" + name + ":" + most + ":" + per.toSeconds() + ":" + who;
    }

    BucketConfiguration bucket() {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, per))
                .build();
    }
}
