package fr.cesizen.platform.transactions;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * The one way to reach the database: a transaction that carries the {@link Actor} into row-level security and
 * that a caller who hangs up cannot cancel.
 *
 * <p>Only SQL of this service belongs inside. The time of each transaction is {@code cesizen_db_query_duration_seconds}.
 */
public final class Transactions {

    private final TransactionalOperator operator;
    private final Timer duration;

    public Transactions(ReactiveTransactionManager manager, MeterRegistry metrics) {
        this.operator = TransactionalOperator.create(manager);
        this.duration = Timer.builder("cesizen.db.query.duration")
                .description("Time of a database transaction, from begin to commit or rollback")
                .publishPercentileHistogram()
                .register(metrics);
    }

    /** Runs {@code work} in a transaction of the current actor, joining one that is under way. */
    public <T> Mono<T> transactional(Mono<T> work) {
        return Uncancelled.of(Mono.defer(() -> {
            long start = System.nanoTime();
            return operator.transactional(work)
                    .doFinally(end -> duration.record(System.nanoTime() - start, TimeUnit.NANOSECONDS));
        }));
    }

    /** Runs {@code work} in a transaction of {@code actor}: staff, jobs, event handlers. */
    public <T> Mono<T> as(Actor actor, Mono<T> work) {
        return transactional(work).contextWrite(context -> context.put(Actor.class, actor));
    }
}
