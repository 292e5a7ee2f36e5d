package fr.cesizen.ticket.incident;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.escalation.IncidentEscalationService;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells staff of incidents at their opening and when parts of the promise are used up, each once, whichever instance comes
 * first: what was told and what is to be sent are written in one transaction.
 */
@Component
class IncidentEscalationJob {

    private static final Logger log = LoggerFactory.getLogger(IncidentEscalationJob.class);
    private static final int BATCH = 100;

    private final IncidentRepository incidents;
    private final IncidentPledgeFactory pledges;
    private final IncidentEscalationService escalations;
    private final Transactions tx;
    private final Clock clock;

    IncidentEscalationJob(
            IncidentRepository incidents,
            IncidentPledgeFactory pledges,
            IncidentEscalationService escalations,
            Transactions tx,
            Clock clock) {
        this.incidents = incidents;
        this.pledges = pledges;
        this.escalations = escalations;
        this.tx = tx;
        this.clock = clock;
    }

    /** Emits of how many incidents something was told. */
    @Scheduled(fixedDelayString = "${cesizen.escalations.poll:5s}")
    Mono<Long> sweep() {
        return batch().expand(told -> told < BATCH ? Mono.empty() : batch())
                .reduce(0L, Long::sum)
                .onErrorResume(failure -> {
                    log.warn("Escalations of incidents postponed: {}", failure.toString());
                    return Mono.just(0L);
                });
    }

    private Mono<Long> batch() {
        return Mono.defer(() -> {
            var now = clock.instant();
            return tx.as(Actor.system(), incidents.takeDue(now, BATCH).flatMap(due -> Flux.fromIterable(due)
                    .concatMap(incident -> tell(incident, now).thenReturn(incident))
                    .count()));
        });
    }

    private Mono<Void> tell(Incident incident, Instant now) {
        var share = pledges.usedUp(incident, now);
        int told = share == null ? incident.pledge().toldShare() : share;
        var kept = incidents.keepPledge(incident.pledging(pledges.told(incident, told)));
        return share == null
                ? kept
                : escalations
                        .tell(IncidentApplier.promise(incident, share), now)
                        .then(kept);
    }
}
