package fr.cesizen.ticket.incident;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.incident.timeline.TimelineKind;
import fr.cesizen.ticket.incident.timeline.TimelineRepository.Detail;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Calls incidents resolved that have been quiet for long enough. Several instances may run it at once. */
@Component
class IncidentResolutionJob {

    private static final Logger log = LoggerFactory.getLogger(IncidentResolutionJob.class);
    private static final int BATCH = 50;

    private final IncidentRepository incidents;
    private final IncidentApplier changes;
    private final Transactions tx;
    private final Clock clock;

    IncidentResolutionJob(IncidentRepository incidents, IncidentApplier changes, Transactions tx, Clock clock) {
        this.incidents = incidents;
        this.changes = changes;
        this.tx = tx;
        this.clock = clock;
    }

    /** Emits how many incidents were resolved. */
    @Scheduled(fixedDelayString = "${cesizen.escalations.poll:5s}")
    Mono<Long> resolve() {
        return batch().expand(resolved -> resolved < BATCH ? Mono.empty() : batch())
                .reduce(0L, Long::sum)
                .onErrorResume(failure -> {
                    log.warn("Resolutions of incidents postponed: {}", failure.toString());
                    return Mono.just(0L);
                });
    }

    private Mono<Long> batch() {
        return Mono.defer(() -> {
            var now = clock.instant();
            return tx.as(Actor.system(), incidents.takeSettled(now, BATCH).flatMap(settled -> Flux.fromIterable(settled)
                    .concatMap(incident -> changes.apply(
                            incident,
                            incident.moved(incident.progress().resolve()),
                            TimelineKind.RESOLVED,
                            now,
                            Detail.NONE))
                    .count()));
        });
    }
}
