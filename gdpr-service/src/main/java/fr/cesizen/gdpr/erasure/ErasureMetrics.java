package fr.cesizen.gdpr.erasure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Metrics for operators: an erasure that stays pending means that a service has not answered. */
@Component
class ErasureMetrics {

    private final AtomicLong oldestPending = new AtomicLong();
    private final Counter requested;
    private final Counter completed;

    ErasureMetrics(MeterRegistry metrics) {
        Gauge.builder("cesizen.erasure.oldest.pending.seconds", oldestPending, AtomicLong::get)
                .description("Age of the oldest erasure that a service has not answered; 0 when there is none")
                .register(metrics);
        requested = metrics.counter("cesizen.erasures", "outcome", "requested");
        completed = metrics.counter("cesizen.erasures", "outcome", "completed");
    }

    void requested() {
        requested.increment();
    }

    void completed() {
        completed.increment();
    }

    void oldestPending(long seconds) {
        oldestPending.set(seconds);
    }
}
