package fr.cesizen.platform.privacy;

import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.DatabaseOpening;
import fr.cesizen.platform.transactions.Transactions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * Opens the database to this service once the erasure ledger is applied, before requests, relay, listeners and jobs begin. It
 * stays closed while the ledger cannot be read or is not the one that was followed: nobody who was erased comes back.
 */
final class ErasureGate implements SmartLifecycle {

    /** Before everything that uses the database. */
    static final int PHASE = Integer.MIN_VALUE + 1_000;

    private static final Logger log = LoggerFactory.getLogger(ErasureGate.class);

    /** Longest delay of a start; the tries go on behind it. */
    private static final Duration START = Duration.ofSeconds(15);

    private final ErasureReplayService ledger;
    private final ErasureLedgerRepository rows;
    private final DatabaseOpening opening;
    private final ErasureLedgerProperties settings;
    private final Transactions tx;
    private final Counter again;
    private volatile GateClosure reason = GateClosure.UNREACHABLE;
    private volatile Disposable loop = Disposables.disposed();
    private volatile boolean running;

    ErasureGate(
            ErasureReplayService ledger,
            ErasureLedgerRepository rows,
            DatabaseOpening opening,
            ErasureLedgerProperties settings,
            Transactions tx,
            MeterRegistry metrics) {
        this.ledger = ledger;
        this.rows = rows;
        this.opening = opening;
        this.settings = settings;
        this.tx = tx;
        this.again = metrics.counter("cesizen.erasures.replayed");
        for (var known : GateClosure.values()) {
            Gauge.builder("cesizen.erasure.gate.closed", () -> !opening.isOpen() && reason == known ? 1 : 0)
                    .tag("reason", EnumCodes.code(known))
                    .description("1 while the service refuses everything, as it cannot apply the erasure ledger")
                    .register(metrics);
        }
        opening.close();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public void start() {
        running = true;
        var tried = Sinks.<Boolean>one();
        listen(tried);
        tried.asMono().timeout(START, Mono.empty()).block();
    }

    /** Closes, and opens again once the ledger is applied: the database was exchanged under a running service. */
    void restart() {
        opening.close();
        listen(Sinks.one());
    }

    @Override
    public void stop() {
        running = false;
        loop.dispose();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen(Sinks.One<Boolean> tried) {
        loop.dispose();
        loop = DatabaseOpening.ahead(Mono.defer(this::pass))
                .doOnTerminate(() -> tried.tryEmitValue(true))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(15)))
                .subscribe();
    }

    private Mono<Void> pass() {
        long begin = System.nanoTime();
        return ledger.advance()
                .doOnNext(done -> {
                    again.increment((double) done.people());
                    opening.open();
                    log.info(
                            "Erasure ledger applied in {} ms: {} entries, {} people erased again, {} rows",
                            Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                            done.entries(),
                            done.people(),
                            done.rows());
                })
                .then()
                .onErrorResume(ex ->
                        trusts(ex).doOnNext(trusted -> refuse(ex, trusted)).then(Mono.error(ex)));
    }

    private Mono<Boolean> trusts(Throwable failure) {
        return GateClosure.of(failure) == GateClosure.UNREACHABLE
                ? tx.as(Actor.system(), rows.wasInUse(settings.trust())).onErrorReturn(false)
                : Mono.just(false);
    }

    private void refuse(Throwable failure, boolean trusted) {
        reason = GateClosure.of(failure);
        if (reason == GateClosure.UNREACHABLE && (trusted || opening.isOpen())) {
            opening.open();
            log.warn("The erasure ledger cannot be read; the database was in use just now: {}", failure.toString());
        } else {
            opening.close();
            log.error("Closed, as nobody knows whom this database has forgotten to erase: {}", failure.toString());
        }
    }
}
