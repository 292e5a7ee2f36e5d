package fr.cesizen.gateway.resilience;

import java.util.function.Predicate;
import org.springframework.cloud.gateway.support.NotFoundException;

/**
 * What opens a circuit breaker: a service that does not connect or answer. Not an error of the client, or anyone could
 * lock a service with oversized bodies; nor a missing instance, which fails at once and is back when it registers.
 */
public final class CircuitBreakerFailurePredicate implements Predicate<Throwable> {

    @Override
    public boolean test(Throwable ex) {
        return !(ex instanceof NotFoundException) && UpstreamFailure.of(ex) != UpstreamFailure.NONE;
    }
}
