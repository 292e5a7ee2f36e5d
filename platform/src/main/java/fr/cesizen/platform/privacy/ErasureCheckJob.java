package fr.cesizen.platform.privacy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Verifies each night that nobody in the erasure ledger has rows here, and erases whoever has. */
final class ErasureCheckJob {

    private static final Logger log = LoggerFactory.getLogger(ErasureCheckJob.class);

    private final ErasureReplayService ledger;
    private final AtomicLong rows = new AtomicLong();

    ErasureCheckJob(ErasureReplayService ledger, MeterRegistry metrics) {
        this.ledger = ledger;
        Gauge.builder("cesizen.erasure.leftover.rows", rows, AtomicLong::get)
                .description("Rows of erased people that the last verification found, and deleted")
                .register(metrics);
    }

    @Scheduled(cron = "0 17 3 * * *", zone = "Europe/Paris")
    Mono<Void> verify() {
        return ledger.verify()
                .doOnNext(found -> {
                    rows.set(found.rows());
                    log.info(
                            "Erasure ledger verified: {} entries, {} rows of {} people were left",
                            found.entries(),
                            found.rows(),
                            found.people());
                })
                .doOnError(ex -> log.warn("The erasure ledger is verified tomorrow: {}", ex.toString()))
                .onErrorComplete()
                .then();
    }
}
