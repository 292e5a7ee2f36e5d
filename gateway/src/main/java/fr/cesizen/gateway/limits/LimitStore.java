package fr.cesizen.gateway.limits;

import io.github.bucket4j.ConsumptionProbe;
import reactor.core.publisher.Mono;

/** Stores the buckets: in this instance, or in Redis for all instances together. */
interface LimitStore {

    /** Consumes one token of {@code who}, if one is left; never an error, never empty. */
    Mono<ConsumptionProbe> take(Limit limit, String who);
}
