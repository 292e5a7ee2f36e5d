package fr.cesizen.platform.events;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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
 * <p>The sending instance holds an advisory lock for the length of its transaction, so a crash frees it with the
 * connection. A batch leaves the outbox only after every acknowledgement; after a failure it is sent again, which the
 * consumers' {@link Inbox} absorbs. While Kafka is down the relay backs off, up to 30 s.
 */
@ConditionalOnProperty(name = "cesizen.outbox.relay", matchIfMissing = true)
final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private final String service;
    private final DatabaseClient db;
    private final Transactions tx;
    private final KafkaOperations<String, byte[]> kafka;
    private final Outbox outbox;
    private final OutboxProperties settings;
    private volatile Disposable loop = Disposables.disposed();

    OutboxRelay(
            @Value("${spring.application.name}") String service,
            DatabaseClient db,
            Transactions tx,
            KafkaOperations<String, byte[]> kafka,
            Outbox outbox,
            OutboxProperties settings) {
        this.service = service;
        this.db = db;
        this.tx = tx;
        this.kafka = kafka;
        this.outbox = outbox;
        this.settings = settings;
    }

    @Override
    public void start() {
        // What this instance has committed is sent at once; the poll finds what was left by an instance that is
        // gone or met the lock of another. Triggers during a drain and the pause after it are conflated.
        loop = Flux.merge(
                        outbox.committed(),
                        Flux.interval(Duration.ZERO, settings.poll())
                                .map(tick -> true)
                                .onBackpressureDrop())
                .onBackpressureLatest()
                .publishOn(Schedulers.parallel(), 1) // no request waits for a drain to begin
                .concatMap(trigger -> drainWithRetry().then(Mono.delay(settings.pause())), 0)
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

    private Mono<Void> drainWithRetry() {
        return drain().retryWhen(Retry.backoff(Long.MAX_VALUE, settings.poll())
                .maxBackoff(Duration.ofSeconds(30))
                .doBeforeRetry(retry -> log.warn(
                        "Outbox batch failed, it will be sent again: {}",
                        retry.failure().toString())));
    }

    /** Sends batches until one is not full; emits nothing. */
    Mono<Void> drain() {
        return sendBatch()
                .expand(sent -> sent < settings.batch() ? Mono.empty() : sendBatch())
                .then();
    }

    /** Sends one batch and emits its number of events: 0 when there are none or another instance is sending. */
    Mono<Integer> sendBatch() {
        return tx.as(
                        Actor.system(),
                        unsent().filter(rows -> !rows.isEmpty())
                                .publishOn(Schedulers.boundedElastic()) // send() itself may block for metadata
                                .delayUntil(this::send)
                                .delayUntil(this::remove)
                                .defaultIfEmpty(List.of()))
                .map(List::size);
    }

    /** Passes all events to the producer in order, then waits: the idempotent producer keeps the order per key. */
    private Mono<Void> send(List<OutboxRow> rows) {
        return Mono.defer(() -> {
                    var acknowledged = rows.stream()
                            .map(row -> kafka.send(row.toRecord(service)))
                            .toArray(CompletableFuture[]::new);
                    return Mono.fromFuture(CompletableFuture.allOf(acknowledged));
                })
                .timeout(settings.send());
    }

    /** Empty as well while another instance is sending. */
    private Mono<List<OutboxRow>> unsent() {
        return db.sql("select seq, id, topic, type, person, data, occurred_at, traceparent from next_in_outbox(:batch)")
                .bind("batch", settings.batch())
                .mapProperties(OutboxRow.class)
                .all()
                .collectList();
    }

    private Mono<Long> remove(List<OutboxRow> rows) {
        return db.sql("delete from outbox where seq = any(:seqs)")
                .bind("seqs", RowReader.column(rows, OutboxRow::seq, Long[]::new))
                .fetch()
                .rowsUpdated();
    }
}
