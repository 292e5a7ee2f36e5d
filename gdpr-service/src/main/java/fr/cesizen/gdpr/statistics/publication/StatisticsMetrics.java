package fr.cesizen.gdpr.statistics.publication;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Metrics for operators: whether a month keeps its key for longer than was promised. */
@Component
class StatisticsMetrics {

    private final AtomicReference<@Nullable Instant> due = new AtomicReference<>();

    StatisticsMetrics(MeterRegistry metrics, Clock clock) {
        Gauge.builder("cesizen.statistics.seal.late.seconds", due, known -> secondsSince(known.get(), clock.instant()))
                .description("Since when the oldest open month of the statistics should be sealed; negative while it is"
                        + " not due, NaN when none is open")
                .register(metrics);
    }

    void show(Optional<Instant> next) {
        due.set(next.orElse(null));
    }

    /** Reckoned when it is read: it runs on while the database does not answer. */
    private static double secondsSince(@Nullable Instant due, Instant now) {
        return due == null ? Double.NaN : Duration.between(due, now).toSeconds();
    }
}
