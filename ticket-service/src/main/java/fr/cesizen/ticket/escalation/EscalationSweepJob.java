package fr.cesizen.ticket.escalation;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Fires the timers of promises, each once, whichever instance comes first: firing a timer and writing down what is to be told
 * are one transaction.
 */
@Component
class EscalationSweepJob {

    private static final Logger log = LoggerFactory.getLogger(EscalationSweepJob.class);
    private static final int BATCH = 200;

    private final EscalationTimerRepository timers;
    private final EscalationDeliveryRepository deliveries;
    private final List<EscalationChannel> channels;
    private final UuidGenerator ids;
    private final Transactions tx;
    private final Clock clock;

    EscalationSweepJob(
            EscalationTimerRepository timers,
            EscalationDeliveryRepository deliveries,
            EscalationChannels channels,
            UuidGenerator ids,
            Transactions tx,
            Clock clock) {
        this.timers = timers;
        this.deliveries = deliveries;
        this.channels = channels.on();
        this.ids = ids;
        this.tx = tx;
        this.clock = clock;
    }

    /** Emits how many timers were fired. */
    @Scheduled(fixedDelayString = "${cesizen.escalations.poll:5s}")
    Mono<Long> sweep() {
        return batch().expand(fired -> fired < BATCH ? Mono.empty() : batch())
                .reduce(0L, Long::sum)
                .onErrorResume(failure -> {
                    log.warn("Escalations postponed: {}", failure.toString());
                    return Mono.just(0L);
                });
    }

    private Mono<Long> batch() {
        return Mono.defer(() -> {
            var now = clock.instant();
            return tx.as(Actor.system(), timers.fire(now, BATCH).flatMap(fired -> tell(fired, now)
                    .thenReturn((long) fired.size())));
        });
    }

    private Mono<Void> tell(List<EscalationTimer> fired, Instant now) {
        return Flux.fromIterable(largest(fired))
                .concatMap(timer -> Flux.fromIterable(channels)
                        .filter(channel -> timer.share() >= channel.from())
                        .concatMap(channel -> deliveries.add(ids.next(), timer, channel.name(), now)))
                .then();
    }

    /** Of several parts of a promise that were used up meanwhile the largest tells all. */
    private static List<EscalationTimer> largest(List<EscalationTimer> fired) {
        var byRound = fired.stream()
                .collect(Collectors.toMap(
                        EscalationTimer::of,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(EscalationTimer::share))));
        return List.copyOf(byRound.values());
    }
}
