package fr.cesizen.gateway.limits;

import fr.cesizen.gateway.limits.LimitsProperties.By;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/** One limit by its public name. */
record Limit(String name, By by, long most, Duration per) {

    /** Changed figures are a new bucket: none is left over from before a change. */
    String key(String who) {
        return "cesizen:limit:" + name + ":" + most + ":" + per.toSeconds() + ":" + who;
    }

    BucketConfiguration bucket() {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, per))
                .build();
    }
}
