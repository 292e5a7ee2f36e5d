package fr.cesizen.platform.transactions;

import fr.cesizen.platform.database.DatabaseFailures;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * The one way to reach the database: a transaction that carries the {@link Actor} into row-level security. A caller who
 * hangs up cannot cancel it once it has begun; before that, it never begins.
 *
 * <p>Only SQL of this service belongs inside. {@code cesizen_db_query_duration_seconds} is the time of transactions,
 * {@code cesizen_db_waiting_transactions} the number of those that wait for a connection.
 */
public final class Transactions {

    private static final DefaultTransactionDefinition READ_ONLY = new DefaultTransactionDefinition();

    static {
        READ_ONLY.setReadOnly(true);
    }

    private final TransactionalOperator operator;
    private final TransactionalOperator reading;
    private final FairConnectionQueue queue;
    private final DatabaseOpening opening;
    private final Timer duration;

    /**
     * @param connections how many transactions may run at once: the size of the pool
     * @param acquireTimeout longest wait for a connection; then a transient failure (see {@link DatabaseFailures})
     * @param opening while it is closed, every transaction is such a failure
     */
    public Transactions(
            ReactiveTransactionManager manager,
            int connections,
            Duration acquireTimeout,
            DatabaseOpening opening,
            MeterRegistry metrics) {
        this.opening = opening;
        this.operator = TransactionalOperator.create(manager);
        this.reading = TransactionalOperator.create(manager, READ_ONLY);
        this.queue = new FairConnectionQueue(connections, acquireTimeout);
        this.duration = Timer.builder("cesizen.db.query.duration")
                .description("Time of a database transaction, from begin to commit or rollback")
                .publishPercentileHistogram()
                .register(metrics);
        Gauge.builder("cesizen.db.waiting.transactions", queue, FairConnectionQueue::waiting)
                .description("Transactions that wait for a connection")
                .register(metrics);
    }

    /** Runs {@code work} in a transaction of the current actor, joining a running one. */
    public <T> Mono<T> transactional(Mono<T> work) {
        return run(operator, work);
    }

    /**
     * Runs one statement that only reads, as the current actor: BEGIN, statement and COMMIT in one round trip. Joins a
     * running transaction.
     *
     * @return fails with {@link IllegalStateException} at a second statement
     */
    public <T> Mono<T> query(Mono<T> statement) {
        return run(reading, statement);
    }

    /** Whether a transaction of this class runs around whoever has this context. */
    public static boolean isUnderWay(ContextView context) {
        return context.hasKey(FairConnectionQueue.class);
    }

    /** Lets {@code work} run once the transaction under way has committed, and not at all when it is rolled back. */
    public static Mono<Void> afterCommit(Runnable work) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(transaction -> transaction.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public Mono<Void> afterCommit() {
                        return Mono.fromRunnable(work);
                    }
                }))
                .then();
    }

    private <T> Mono<T> run(TransactionalOperator own, Mono<T> work) {
        return Mono.deferContextual(context -> {
            if (isUnderWay(context)) {
                return operator.transactional(work);
            }
            return opening.admits(context)
                    ? Actor.current().flatMap(actor -> queue.run(actor.person(), timed(own, actor, work)))
                    : Mono.error(new CannotCreateTransactionException("Closed until the erasure ledger is applied"));
        });
    }

    /**
     * Runs {@code work} in a transaction of {@code actor}: staff, jobs, event handlers. Joins a running one of the same
     * actor; fails with {@link IllegalStateException} inside another actor's, whose rights would apply.
     */
    public <T> Mono<T> as(Actor actor, Mono<T> work) {
        return Mono.deferContextual(context -> {
            var running = context.<Actor>getOrDefault(FairConnectionQueue.class, null);
            return running == null || running.equals(actor)
                    ? transactional(work).contextWrite(actor::carry)
                    : Mono.error(new IllegalStateException("A transaction of " + running.kind() + " is under way"));
        });
    }

    /** Lets each transaction that {@code work} opens be one of {@code actor}, with none around them all. */
    public static <T> Mono<T> acting(Actor actor, Mono<T> work) {
        return work.contextWrite(context -> context.put(Actor.class, actor));
    }

    private <T> Mono<T> timed(TransactionalOperator own, Actor actor, Mono<T> work) {
        return Mono.defer(() -> {
                    long start = System.nanoTime();
                    return own.transactional(work)
                            .doFinally(end -> duration.record(System.nanoTime() - start, TimeUnit.NANOSECONDS));
                })
                .contextWrite(context -> context.put(FairConnectionQueue.class, actor));
    }
}
