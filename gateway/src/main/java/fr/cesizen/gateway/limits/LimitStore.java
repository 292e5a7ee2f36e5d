package fr.cesizen.gateway.limits;

import io.github.bucket4j.ConsumptionProbe;
import reactor.core.publisher.Mono;

/** Remembers who has done how much: in this instance, or in Redis for all instances together. */
interface LimitStore {

    /** Takes one from what {@code who} has left, if anything is; never an error, never empty. */
    Mono<ConsumptionProbe> take(Limit limit, String who);
}
