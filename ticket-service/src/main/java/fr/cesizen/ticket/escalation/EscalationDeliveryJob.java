package fr.cesizen.ticket.escalation;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.escalation.EscalationDeliveryRepository.PendingDelivery;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells staff what was written down for them. A delivery that nobody takes is tried again with growing pauses and then counts
 * as dead. One whose outcome was lost with its instance is tried again under the same id: twice told is better than never.
 */
@Component
class EscalationDeliveryJob {

    private static final Logger log = LoggerFactory.getLogger(EscalationDeliveryJob.class);
    private static final int BATCH = 20;
    private static final int CONCURRENCY = 4;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration HELD = Duration.ofMinutes(1);

    private final EscalationDeliveryRepository deliveries;
    private final DeliveryValidator validator;
    private final EscalationChannels channels;
    private final EscalationProperties properties;
    private final Transactions tx;
    private final MeterRegistry metrics;
    private final Clock clock;

    EscalationDeliveryJob(
            EscalationDeliveryRepository deliveries,
            DeliveryValidator validator,
            EscalationChannels channels,
            EscalationProperties properties,
            Transactions tx,
            MeterRegistry metrics,
            Clock clock) {
        this.deliveries = deliveries;
        this.validator = validator;
        this.channels = channels;
        this.properties = properties;
        this.tx = tx;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Emits how many deliveries were tried. */
    @Scheduled(fixedDelayString = "${cesizen.escalations.poll:5s}")
    Mono<Long> deliver() {
        return batch().expand(tried -> tried < BATCH ? Mono.empty() : batch())
                .reduce(0L, Long::sum)
                .onErrorResume(failure -> {
                    log.warn("Deliveries of escalations postponed: {}", failure.toString());
                    return Mono.just(0L);
                });
    }

    private Mono<Long> batch() {
        return Mono.defer(() -> tx.as(Actor.system(), deliveries.lease(clock.instant(), properties.lease(), BATCH)))
                .flatMapMany(Flux::fromIterable)
                .flatMap(delivery -> attempt(delivery).thenReturn(delivery), CONCURRENCY)
                .count();
    }

    private Mono<Void> attempt(PendingDelivery delivery) {
        return validator
                .decide(delivery)
                .flatMap(decision -> switch (decision.fate()) {
                    case SEND -> send(delivery, delivery.escalation(decision.due()));
                    case HOLD -> tx.as(Actor.system(), deliveries.postpone(delivery.id(), after(HELD), false));
                    case CANCEL -> end(delivery, "CANCELLED");
                })
                .onErrorResume(failure -> failed(delivery, failure));
    }

    private Mono<Void> send(PendingDelivery delivery, Escalation escalation) {
        return Mono.justOrEmpty(channels.named(delivery.channel()))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("No longer configured")))
                .flatMap(channel -> channel.send(escalation).thenReturn(channel))
                .flatMap(sent -> end(delivery, "SENT"));
    }

    private Mono<Void> failed(PendingDelivery delivery, Throwable failure) {
        boolean isDead = delivery.attempts() >= properties.attempts();
        // The message of a failure may hold the address of a receiver, which is a secret.
        log.warn(
                "Escalation {} by {} failed {} times{}: {}",
                delivery.id(),
                delivery.channel(),
                delivery.attempts(),
                isDead ? " and is dead" : "",
                failure.getClass().getSimpleName());
        var pause = FIRST_PAUSE.multipliedBy(1L << (delivery.attempts() - 1));
        return isDead
                ? end(delivery, "DEAD")
                : tx.as(Actor.system(), deliveries.postpone(delivery.id(), after(pause), true));
    }

    private Instant after(Duration pause) {
        return clock.instant().plus(pause);
    }

    private Mono<Void> end(PendingDelivery delivery, String state) {
        return tx.as(Actor.system(), deliveries.end(delivery.id(), state, clock.instant()))
                .doOnSuccess(
                        ended -> metrics.counter("cesizen.escalations", "channel", delivery.channel(), "outcome", state)
                                .increment());
    }
}
