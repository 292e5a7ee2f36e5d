package fr.cesizen.gdpr.export;

import fr.cesizen.platform.database.DatabaseFailures;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.tracing.TraceScope;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.handler.timeout.TimeoutException;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/**
 * Tells a participant that is away for the moment, which trying again mends (503), from one whose part cannot be exported
 * as things are (500 with a reference, counted so that operators are woken).
 *
 * <p>The problem for the caller names no service; the log and the metric do. The class name of an exception contains no
 * personal data.
 */
@Component
public class ExportFailureHandler {

    /** Also 401: a token may run out while an archive is being built. */
    private static final Set<Integer> TRANSIENT = Set.of(401, 408, 429, 502, 503, 504);

    private static final Logger log = LoggerFactory.getLogger(ExportFailureHandler.class);

    private final MeterRegistry metrics;

    ExportFailureHandler(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** Fails with the problem for the caller. */
    public <T> Mono<T> handle(String participant, Throwable failure) {
        var kind = failure.getClass().getSimpleName();
        if (isTransient(failure)) {
            return TraceScope.logAndFail(
                    () -> log.warn("{} did not deliver its part of an export: {}", participant, kind),
                    Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "export-unavailable"));
        }
        var reference = UUID.randomUUID();
        metrics.counter("cesizen_export_failures", "participant", participant).increment();
        return TraceScope.logAndFail(
                () -> log.error("{} cannot deliver its part of an export {}: {}", participant, reference, kind),
                Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "export-failed", reference));
    }

    /** A response of 200 that fails is one whose body broke off. */
    private static boolean isTransient(Throwable failure) {
        if (failure instanceof WebClientResponseException response
                && !response.getStatusCode().is2xxSuccessful()) {
            return TRANSIENT.contains(response.getStatusCode().value());
        }
        return failure instanceof WebClientRequestException
                || DatabaseFailures.isTransient(failure)
                || isBrokenOff(NestedExceptionUtils.getMostSpecificCause(failure));
    }

    private static boolean isBrokenOff(Throwable cause) {
        return cause instanceof IOException || cause instanceof TimeoutException;
    }
}
