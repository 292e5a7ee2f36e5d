package fr.cesizen.gdpr.statistics.publication;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Seals the months that are due, one a transaction, and shows how late the oldest is. */
@Component
class MonthSealJob {

    private static final Logger log = LoggerFactory.getLogger(MonthSealJob.class);

    private final MonthSealService months;
    private final StatisticsMetrics metrics;
    private final Transactions tx;
    private final Clock clock;

    MonthSealJob(MonthSealService months, StatisticsMetrics metrics, Transactions tx, Clock clock) {
        this.months = months;
        this.metrics = metrics;
        this.tx = tx;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    Mono<Void> seal() {
        return sealNext()
                .expand(month -> sealNext())
                .doOnNext(month -> log.info("Statistics of {} sealed: the key is destroyed", month))
                .then()
                .doOnError(ex -> log.warn("Statistics are sealed later: {}", ex.toString()))
                .onErrorComplete()
                .then(Mono.defer(() -> tx.as(Actor.system(), months.nextSeal())))
                .doOnNext(metrics::show)
                .onErrorComplete()
                .then();
    }

    private Mono<LocalDate> sealNext() {
        return Mono.defer(() -> tx.as(Actor.system(), months.sealNext(clock.instant())));
    }
}
