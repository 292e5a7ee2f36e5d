package fr.cesizen.emotion.imports;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Deletes unfinished uploads after an hour without data, and parsed lines with their words after seven days. */
@Component
class ImportCleanupJob {

    private static final Logger log = LoggerFactory.getLogger(ImportCleanupJob.class);
    private static final Duration UNFINISHED = Duration.ofHours(1);
    private static final Duration RETENTION = Duration.ofDays(7);

    private final ImportQueueRepository runs;
    private final ImportChunkRepository chunks;
    private final Transactions tx;
    private final Clock clock;

    ImportCleanupJob(ImportQueueRepository runs, ImportChunkRepository chunks, Transactions tx, Clock clock) {
        this.runs = runs;
        this.chunks = chunks;
        this.tx = tx;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${cesizen.imports.sweep:1h}", initialDelayString = "1m")
    Mono<Void> sweep() {
        return Mono.defer(() -> {
                    var unfinished = clock.instant().minus(UNFINISHED);
                    var old = clock.instant().minus(RETENTION);
                    return tx.as(
                            Actor.system(),
                            chunks.forget(unfinished, old)
                                    .then(runs.forgetWords(old))
                                    .then(runs.forget(unfinished, old)));
                })
                .doOnNext(forgotten -> log.info("Deleted imports that were never applied: {}", forgotten))
                .onErrorResume(failure -> {
                    log.warn("Cannot delete old imports now, retrying later: {}", failure.toString());
                    return Mono.empty();
                })
                .then();
    }
}
