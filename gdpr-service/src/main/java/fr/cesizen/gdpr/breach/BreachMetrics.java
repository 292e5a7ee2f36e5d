package fr.cesizen.gdpr.breach;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Metrics for operators and the officer: how long there is to tell of a breach. */
@Component
class BreachMetrics {

    private final AtomicReference<@Nullable Instant> due = new AtomicReference<>();

    BreachMetrics(MeterRegistry metrics, Clock clock) {
        Gauge.builder("cesizen.breaches.due.seconds", due, known -> secondsUntil(known.get(), clock.instant()))
                .description("Time until the earliest notice of a breach that is still owed; negative when it is"
                        + " overdue, NaN when none is owed")
                .register(metrics);
    }

    void show(Optional<Instant> earliest) {
        due.set(earliest.orElse(null));
    }

    /** Reckoned when it is read: it runs on while the database does not answer. */
    private static double secondsUntil(@Nullable Instant due, Instant now) {
        return due == null ? Double.NaN : Duration.between(now, due).toSeconds();
    }
}
