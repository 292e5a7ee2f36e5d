package fr.cesizen.platform.events;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Shows how far behind the relay is. */
final class OutboxMetrics {

    private final DatabaseClient db;
    private final Transactions tx;
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();

    OutboxMetrics(DatabaseClient db, Transactions tx, MeterRegistry metrics) {
        this.db = db;
        this.tx = tx;
        Gauge.builder("cesizen.outbox.pending", pending, AtomicLong::get)
                .description("Events stored and not yet acknowledged by Kafka; counted up to 10,000")
                .register(metrics);
        Gauge.builder("cesizen.outbox.oldest.seconds", oldestSeconds, AtomicLong::get)
                .description("Age of the oldest such event")
                .register(metrics);
    }

    @Scheduled(fixedDelay = 15_000)
    Mono<Void> measure() {
        return tx.as(
                        Actor.system(),
                        db.sql("""
                                        select count(*) as pending,
                                               coalesce(extract(epoch from now() - min(occurred_at)), 0)::bigint as oldest
                                        from (select occurred_at from outbox order by seq limit 10000) waiting""")
                                .map(row -> {
                                    pending.set(RowReader.required(row, "pending", Long.class));
                                    oldestSeconds.set(RowReader.required(row, "oldest", Long.class));
                                    return true;
                                })
                                .one())
                .onErrorComplete()
                .then();
    }
}
