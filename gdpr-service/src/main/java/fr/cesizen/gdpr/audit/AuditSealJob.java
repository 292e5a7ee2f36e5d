package fr.cesizen.gdpr.audit;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Closes segments of the chain, and deletes those that are too old. */
@Component
class AuditSealJob {

    private static final Logger log = LoggerFactory.getLogger(AuditSealJob.class);

    private final AuditEntryRepository entries;
    private final AuditSegmentRepository segments;
    private final Transactions tx;
    private final AuditProperties settings;
    private final Clock clock;

    AuditSealJob(
            AuditEntryRepository entries,
            AuditSegmentRepository segments,
            Transactions tx,
            AuditProperties settings,
            Clock clock) {
        this.entries = entries;
        this.segments = segments;
        this.tx = tx;
        this.settings = settings;
        this.clock = clock;
    }

    /** Closes what is full or old enough, one segment a transaction. */
    @Scheduled(
            fixedDelayString = "${cesizen.audit.seal-interval:1m}",
            initialDelayString = "${cesizen.audit.seal-interval:1m}")
    Mono<Void> seal() {
        return sealNext()
                .expand(segment -> isFull(segment) ? sealNext() : Mono.empty())
                .doOnNext(AuditSealJob::publish)
                .then()
                .doOnError(ex -> log.warn("Audit segments are closed later: {}", ex.toString()))
                .onErrorComplete();
    }

    /** Deletes the entries of segments that are too old; the segments stay, so that the proof does. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 120_000)
    Mono<Void> prune() {
        return Mono.defer(() -> tx.as(
                        Actor.system(),
                        entries.lock().then(segments.prune(clock.instant().minus(settings.keep())))))
                .filter(freed -> freed > 0)
                .doOnNext(freed -> log.info("Audit entries deleted for their age: {}", freed))
                .doOnError(ex -> log.warn("Audit entries are deleted later: {}", ex.toString()))
                .onErrorComplete()
                .then();
    }

    private boolean isFull(AuditSegment segment) {
        return segment.lastEntry() - segment.firstEntry() + 1 == settings.segment();
    }

    private Mono<AuditSegment> sealNext() {
        return tx.as(
                Actor.system(),
                entries.lock()
                        .then(segments.last().map(Optional::of).defaultIfEmpty(Optional.empty()))
                        .flatMap(last -> entries.range(
                                        last.map(AuditSegment::lastEntry).orElse(0L),
                                        Long.MAX_VALUE,
                                        settings.segment())
                                .filter(open -> isDue(open, clock.instant()))
                                .map(open -> AuditSegment.of(
                                        last.map(AuditSegment::number).orElse(0L) + 1,
                                        last.map(AuditSegment::hash).orElse(AuditHash.GENESIS),
                                        open,
                                        clock.instant()))
                                .delayUntil(segments::insert)));
    }

    private boolean isDue(List<AuditEntry> open, Instant now) {
        return open.size() == settings.segment()
                || (!open.isEmpty()
                        && open.get(0).at().plus(settings.sealAfter()).isBefore(now));
    }

    /** Logs are kept elsewhere than the database, so whoever changes one has to change the other. */
    private static void publish(AuditSegment segment) {
        log.info(
                "Audit segment {} closed, entries {} to {}: {}",
                segment.number(),
                segment.firstEntry(),
                segment.lastEntry(),
                segment.hash());
    }
}
