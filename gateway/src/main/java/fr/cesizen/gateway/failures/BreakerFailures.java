package fr.cesizen.gateway.failures;

import java.util.function.Predicate;
import org.springframework.cloud.gateway.support.NotFoundException;

/**
 * What opens a circuit breaker: a service that does not connect or answer. Not an error of the client, or anyone could
 * lock a service with oversized bodies; nor a missing instance, which fails at once and is back when it registers.
 */
public final class BreakerFailures implements Predicate<Throwable> {

    @Override
    public boolean test(Throwable ex) {
        return !(ex instanceof NotFoundException) && Failure.of(ex) != Failure.NONE;
    }
}
