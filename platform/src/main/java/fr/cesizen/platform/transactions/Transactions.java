package fr.cesizen.platform.transactions;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * The one way to reach the database: a transaction that carries the {@link Actor} into row-level security and
 * that a caller who hangs up cannot cancel. Who hangs up before it began is forgotten.
 *
 * <p>Only SQL of this service belongs inside. The time of each transaction is {@code cesizen_db_query_duration_seconds},
 * the number of those that wait for a connection {@code cesizen_db_waiting_transactions}.
 */
public final class Transactions {

    private final TransactionalOperator operator;
    private final Turns turns;
    private final Timer duration;

    /**
     * @param connections how many transactions may run at once: the size of the pool
     * @param patience how long one may wait to begin before it fails as an transient failure (see {@link DatabaseFailures})
     */
    public Transactions(ReactiveTransactionManager manager, int connections, Duration patience, MeterRegistry metrics) {
        this.operator = TransactionalOperator.create(manager);
        this.turns = new Turns(connections, patience);
        this.duration = Timer.builder("cesizen.db.query.duration")
                .description("Time of a database transaction, from begin to commit or rollback")
                .publishPercentileHistogram()
                .register(metrics);
        Gauge.builder("cesizen.db.waiting.transactions", turns, Turns::waiting)
                .description("Transactions that wait for a connection")
                .register(metrics);
    }

    /** Runs {@code work} in a transaction of the current actor, joining one that is under way. */
    public <T> Mono<T> transactional(Mono<T> work) {
        return Mono.deferContextual(context -> context.hasKey(Turns.class)
                ? operator.transactional(work)
                : Actor.current().flatMap(actor -> turns.take(actor.person(), timed(actor, work))));
    }

    /**
     * Runs {@code work} in a transaction of {@code actor}: staff, jobs, event handlers. Joins one of the same actor that is under
     * way; fails with {@link IllegalStateException} inside another actor's, whose rights would apply.
     */
    public <T> Mono<T> as(Actor actor, Mono<T> work) {
        return Mono.deferContextual(context -> {
            var running = context.<Actor>getOrDefault(Turns.class, null);
            return running == null || running.equals(actor)
                    ? transactional(work).contextWrite(inner -> inner.put(Actor.class, actor))
                    : Mono.error(new IllegalStateException("A transaction of " + running.kind() + " is under way"));
        });
    }

    private <T> Mono<T> timed(Actor actor, Mono<T> work) {
        return Mono.defer(() -> {
                    long start = System.nanoTime();
                    return operator.transactional(work)
                            .doFinally(end -> duration.record(System.nanoTime() - start, TimeUnit.NANOSECONDS));
                })
                .contextWrite(context -> context.put(Turns.class, actor));
    }
}
