package fr.cesizen.gateway.failures;

import java.util.function.Predicate;
import org.springframework.cloud.gateway.support.NotFoundException;

/**
 * What opens a breaker: a service that does not connect or answer. Not a client's fault, or anyone could shut a
 * service with oversized bodies; and not an absent instance, which fails at once and is back as soon as it registers.
 */
public final class BreakerFailures implements Predicate<Throwable> {

    @Override
    public boolean test(Throwable ex) {
        return !(ex instanceof NotFoundException) && Failure.of(ex) != Failure.NONE;
    }
}
