package fr.cesizen.ticket.escalation;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Closes at receivers what was opened there for a ticket, once staff have answered or are done. */
@Component
class EscalationEndJob {

    private static final Logger log = LoggerFactory.getLogger(EscalationEndJob.class);
    private static final int BATCH = 200;

    private final EscalationEndRepository ends;
    private final List<EscalationChannel> opening;
    private final UuidGenerator ids;
    private final Transactions tx;
    private final Clock clock;

    EscalationEndJob(
            EscalationEndRepository ends,
            EscalationChannels channels,
            UuidGenerator ids,
            Transactions tx,
            Clock clock) {
        this.ends = ends;
        this.opening = channels.on().stream().filter(EscalationChannel::opens).toList();
        this.ids = ids;
        this.tx = tx;
        this.clock = clock;
    }

    /** Emits of how many tickets something was over. */
    @Scheduled(fixedDelayString = "${cesizen.escalations.poll:5s}")
    Mono<Long> end() {
        return batch().expand(found -> found == 0 ? Mono.empty() : batch())
                .reduce(0L, Long::sum)
                .onErrorResume(failure -> {
                    log.warn("Ends of escalations postponed: {}", failure.toString());
                    return Mono.just(0L);
                });
    }

    private Mono<Long> batch() {
        return Mono.defer(() -> tx.as(Actor.system(), ends.take(BATCH).flatMap(tickets -> tell(tickets)
                .thenReturn((long) tickets.size()))));
    }

    private Mono<Void> tell(List<UUID> tickets) {
        return Flux.fromIterable(tickets)
                .concatMap(ticket -> Flux.fromIterable(opening)
                        .concatMap(channel -> ends.add(ids.next(), ticket, channel.name(), clock.instant())))
                .then();
    }
}
