package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.text.EnumCodes;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Metrics for operators and the officer: how many open requests press. */
@Component
class RegisterMetrics {

    private final Map<Urgency, AtomicLong> open = new EnumMap<>(Urgency.class);

    RegisterMetrics(MeterRegistry metrics) {
        for (var urgency : List.of(Urgency.OVERDUE, Urgency.SOON, Urgency.LATER, Urgency.STOPPED)) {
            var count = new AtomicLong();
            Gauge.builder("cesizen.rights.requests.due", count, AtomicLong::get)
                    .description("Open requests under the GDPR: overdue, due soon (7 days), later, or with a clock that"
                            + " stands still")
                    .tag("state", EnumCodes.code(urgency))
                    .register(metrics);
            open.put(urgency, count);
        }
    }

    void show(RegisterRepository.Pressure pressure) {
        set(Urgency.OVERDUE, pressure.overdue());
        set(Urgency.SOON, pressure.soon());
        set(Urgency.LATER, pressure.later());
        set(Urgency.STOPPED, pressure.stopped());
    }

    private void set(Urgency urgency, long count) {
        open.getOrDefault(urgency, new AtomicLong()).set(count);
    }
}
