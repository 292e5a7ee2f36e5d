package fr.cesizen.gateway.ratelimit;

import io.github.bucket4j.ConsumptionProbe;
import reactor.core.publisher.Mono;

/** Stores the buckets: in this instance, or in Redis for all instances together. */
interface RateLimitStore {

    /** Consumes one token of {@code who}, if one is left; never an error, never empty. */
    Mono<ConsumptionProbe> take(RateLimit limit, String who);

    /** Returns one token to {@code who}; never an error. */
    Mono<Void> giveBack(RateLimit limit, String who);
}
