package fr.cesizen.platform.events;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Notifications;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Sends stored events to Kafka: at least once, in order per person, from one instance at a time.
 *
 * <p>The instance that sends holds an advisory lock for the length of its transaction, so a crashed one frees it by
 * losing its connection. A batch leaves the outbox only after every acknowledgement; a failure in between sends it
 * again, which the consumers' {@link Inbox} absorbs. While Kafka is away the relay backs off to 30 s.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private final String service;
    private final DatabaseClient db;
    private final Transactions tx;
    private final KafkaOperations<String, byte[]> kafka;
    private final Notifications notifications;
    private final OutboxProperties settings;
    private volatile Disposable loop = Disposables.disposed();

    OutboxRelay(
            String service,
            DatabaseClient db,
            Transactions tx,
            KafkaOperations<String, byte[]> kafka,
            Notifications notifications,
            OutboxProperties settings) {
        this.service = service;
        this.db = db;
        this.tx = tx;
        this.kafka = kafka;
        this.notifications = notifications;
        this.settings = settings;
    }

    @Override
    public void start() {
        // A drain is asked for by a notification or by the poll; requests that come while one runs melt into one.
        loop = Flux.merge(
                        notifications.on("outbox"),
                        Flux.interval(Duration.ZERO, settings.poll()).onBackpressureDrop())
                .onBackpressureLatest()
                .concatMap(
                        signal -> drain().retryWhen(Retry.backoff(Long.MAX_VALUE, settings.poll())
                                .maxBackoff(Duration.ofSeconds(30))
                                .doBeforeRetry(retry -> log.warn(
                                        "Outbox batch failed, it will be sent again: {}",
                                        retry.failure().toString()))),
                        1)
                .subscribe();
    }

    @Override
    public void stop() {
        loop.dispose();
    }

    @Override
    public boolean isRunning() {
        return !loop.isDisposed();
    }

    /** Sends batches until one comes up short; emits nothing. */
    Mono<Void> drain() {
        return sendBatch()
                .expand(sent -> sent < settings.batch() ? Mono.empty() : sendBatch())
                .then();
    }

    /** Sends one batch and emits how many events it held: 0 when there are none, or another instance is sending. */
    Mono<Integer> sendBatch() {
        return tx.as(
                Actor.system(),
                lock().filter(Boolean::booleanValue)
                        .flatMap(locked -> unsent())
                        .filter(rows -> !rows.isEmpty())
                        .publishOn(Schedulers.boundedElastic()) // send() itself may block for metadata
                        .delayUntil(this::send)
                        .delayUntil(this::remove)
                        .map(List::size)
                        .defaultIfEmpty(0));
    }

    /** Hands every event over in order, then waits for all: the idempotent producer keeps the order per key. */
    private Mono<Void> send(List<OutboxRow> rows) {
        return Mono.defer(() -> {
                    var acknowledged = rows.stream()
                            .map(row -> kafka.send(row.toRecord(service)))
                            .toArray(CompletableFuture[]::new);
                    return Mono.fromFuture(CompletableFuture.allOf(acknowledged));
                })
                .timeout(settings.send());
    }

    private Mono<Boolean> lock() {
        return db.sql("select pg_try_advisory_xact_lock(hashtext('outbox:' || current_schema()))")
                .map(row -> Boolean.TRUE.equals(row.get(0, Boolean.class)))
                .one();
    }

    private Mono<List<OutboxRow>> unsent() {
        return db.sql("select " + OutboxRow.COLUMNS + " from outbox order by seq limit :batch")
                .bind("batch", settings.batch())
                .map(OutboxRow::of)
                .all()
                .collectList();
    }

    private Mono<Long> remove(List<OutboxRow> rows) {
        return db.sql("delete from outbox where seq = any(:seqs)")
                .bind("seqs", rows.stream().map(OutboxRow::seq).toArray(Long[]::new))
                .fetch()
                .rowsUpdated();
    }
}
