package fr.cesizen.ticket.incident;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.level.ClockKind;
import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.ServiceLevelClock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows the incidents that are not resolved and for how long, and measures how long others took. */
@Component
class IncidentMetrics {

    private final DatabaseClient db;
    private final Transactions tx;
    private final MeterRegistry metrics;
    private final ServiceLevelClock levels;
    private final Clock clock;
    private final Map<Priority, AtomicLong> open = new EnumMap<>(Priority.class);
    private final Map<Priority, AtomicLong> oldest = new EnumMap<>(Priority.class);

    IncidentMetrics(DatabaseClient db, Transactions tx, MeterRegistry metrics, ServiceLevelClock levels, Clock clock) {
        this.db = db;
        this.tx = tx;
        this.metrics = metrics;
        this.levels = levels;
        this.clock = clock;
        Arrays.stream(Priority.values()).forEach(this::register);
    }

    private void register(Priority priority) {
        open.put(priority, gauge("cesizen.incidents.open", "Incidents that are not resolved", priority));
        oldest.put(priority, gauge("cesizen.incidents.oldest.seconds", "Age of the oldest such incident", priority));
        gauge("cesizen.incidents.target.seconds", "Within how long, in time of work, they are to be resolved", priority)
                .set(levels.resolution(priority).toSeconds());
    }

    private AtomicLong gauge(String name, String description, Priority priority) {
        var value = new AtomicLong();
        Gauge.builder(name, value, AtomicLong::get)
                .description(description)
                .tag("priority", priority.name())
                .register(metrics);
        return value;
    }

    /** The ages of incidents that are not resolved. */
    private record OpenCount(Priority priority, long count, Instant oldest) {}

    @Scheduled(fixedDelay = 15_000)
    Mono<Void> measure() {
        return tx.as(
                        Actor.system(),
                        db.sql("select priority, count(*) as count, min(opened_at) as oldest from incident"
                                        + " where resolved_at is null group by priority limit 10")
                                .map(row -> new OpenCount(
                                        Priority.valueOf(RowReader.required(row, "priority", String.class)),
                                        RowReader.required(row, "count", Long.class),
                                        RowReader.required(row, "oldest", Instant.class)))
                                .all()
                                .collectMap(OpenCount::priority))
                .doOnNext(this::show)
                .onErrorComplete()
                .then();
    }

    private void show(Map<Priority, OpenCount> counts) {
        var now = clock.instant();
        open.forEach((priority, value) -> {
            var count = counts.get(priority);
            value.set(count == null ? 0 : count.count());
        });
        oldest.forEach((priority, value) -> {
            var count = counts.get(priority);
            value.set(count == null ? 0 : Duration.between(count.oldest(), now).toSeconds());
        });
    }

    /** Counts a resolution once the transaction under way is committed. */
    Mono<Void> resolved(Incident incident, Instant resolvedAt) {
        return Transactions.afterCommit(() -> count(incident, resolvedAt));
    }

    private void count(Incident incident, Instant resolvedAt) {
        var priority = incident.priority().name();
        Timer.builder("cesizen.incident.resolution")
                .description("Time from the opening of an incident until it was mended")
                .serviceLevelObjectives(levels.targets(ClockKind.RESOLUTION).toArray(Duration[]::new))
                .tag("priority", priority)
                .register(metrics)
                .record(Duration.between(incident.openedAt(), resolvedAt));
        boolean isMet = !resolvedAt.isAfter(incident.pledge().due());
        Counter.builder("cesizen.incidents.resolved")
                .description("Incidents resolved, and whether they were in time")
                .tag("priority", priority)
                .tag("met", Boolean.toString(isMet))
                .register(metrics)
                .increment();
    }
}
