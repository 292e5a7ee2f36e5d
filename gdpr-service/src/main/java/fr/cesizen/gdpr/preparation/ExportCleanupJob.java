package fr.cesizen.gdpr.preparation;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Deletes archives once they have expired, and what tells of them after 30 days; ends what could not be made a day after
 * services were no longer waited for; measures how long the oldest one has waited.
 */
@Component
class ExportCleanupJob {

    private static final Logger log = LoggerFactory.getLogger(ExportCleanupJob.class);
    private static final Duration RETENTION = Duration.ofDays(30);
    private static final Duration WITHOUT_PROSPECT = Duration.ofDays(1);

    private final ExportRetentionRepository exports;
    private final PreparationMetrics metrics;
    private final PreparationProperties settings;
    private final Transactions tx;
    private final Clock clock;

    ExportCleanupJob(
            ExportRetentionRepository exports,
            PreparationMetrics metrics,
            PreparationProperties settings,
            Transactions tx,
            Clock clock) {
        this.exports = exports;
        this.metrics = metrics;
        this.settings = settings;
        this.tx = tx;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000)
    Mono<Void> clean() {
        return tx.as(Actor.system(), Mono.defer(() -> {
                    var now = clock.instant();
                    return exports.expire(now, settings.downloads())
                            .doOnNext(expired -> say("expired", expired))
                            .then(exports.fail(now.minus(settings.giveUpAfter()).minus(WITHOUT_PROSPECT)))
                            .doOnNext(failed -> say("given up", failed))
                            .then(exports.forget(now.minus(RETENTION)))
                            .then(exports.oldestPending());
                }))
                .doOnNext(metrics::oldestPending)
                .onErrorResume(ex -> {
                    log.warn("Exports are cleaned up later: {}", ex.toString());
                    return Mono.empty();
                })
                .then();
    }

    private static void say(String what, long number) {
        if (number > 0) {
            log.info("Exports {}: {}", what, number);
        }
    }
}
