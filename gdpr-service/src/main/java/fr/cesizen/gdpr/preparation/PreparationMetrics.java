package fr.cesizen.gdpr.preparation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Metrics for operators: an export that waits long means that a service does not deliver. */
@Component
class PreparationMetrics {

    private final AtomicLong oldestPending = new AtomicLong();

    PreparationMetrics(MeterRegistry metrics) {
        Gauge.builder("cesizen.export.oldest.pending.seconds", oldestPending, AtomicLong::get)
                .description("Age of the oldest export that is being prepared; 0 when there is none")
                .register(metrics);
    }

    void oldestPending(long seconds) {
        oldestPending.set(seconds);
    }
}
