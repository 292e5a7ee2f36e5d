package fr.cesizen.ticket.mail;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends what waits for people. One that no server takes is tried again with growing pauses and then counts as dead. One whose
 * outcome was lost with its instance is sent again under the same id, by which mailboxes know it.
 */
@Component
class PersonMailJob {

    private static final Logger log = LoggerFactory.getLogger(PersonMailJob.class);
    private static final int BATCH = 20;
    private static final int CONCURRENCY = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private final PersonMailRepository mails;
    private final MailAddressRepository addresses;
    private final PersonMailClient client;
    private final TicketMailProperties properties;
    private final Transactions tx;
    private final MeterRegistry metrics;
    private final Clock clock;

    PersonMailJob(
            PersonMailRepository mails,
            MailAddressRepository addresses,
            PersonMailClient client,
            TicketMailProperties properties,
            Transactions tx,
            MeterRegistry metrics,
            Clock clock) {
        this.mails = mails;
        this.addresses = addresses;
        this.client = client;
        this.properties = properties;
        this.tx = tx;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Emits how many mails were tried. */
    @Scheduled(fixedDelayString = "${cesizen.ticket-mail.poll:5s}")
    Mono<Long> send() {
        return !properties.isSent()
                ? Mono.just(0L)
                : batch().expand(tried -> tried < BATCH ? Mono.empty() : batch())
                        .reduce(0L, Long::sum)
                        .onErrorResume(failure -> {
                            log.warn("Mails to people postponed: {}", failure.toString());
                            return Mono.just(0L);
                        });
    }

    private Mono<Long> batch() {
        return Mono.defer(() -> tx.as(Actor.system(), mails.lease(clock.instant(), properties.lease(), BATCH)))
                .flatMapMany(Flux::fromIterable)
                .flatMap(mail -> attempt(mail).thenReturn(mail), CONCURRENCY)
                .count();
    }

    /** Whoever wants no mails any more gets none that waited. */
    private Mono<Void> attempt(PersonMail mail) {
        return tx.as(Actor.system(), addresses.find(mail.person()))
                .flatMap(address -> client.send(mail, address.address()).thenReturn("SENT"))
                .defaultIfEmpty("DEAD")
                .flatMap(state -> end(mail, state))
                .onErrorResume(failure -> failed(mail, failure));
    }

    private Mono<Void> failed(PersonMail mail, Throwable failure) {
        boolean isDead = mail.attempts() >= properties.attempts();
        // The message of a failure may hold an address.
        log.warn(
                "Mail {} failed {} times{}: {}",
                mail.id(),
                mail.attempts(),
                isDead ? " and is dead" : "",
                failure.getClass().getSimpleName());
        var pause = FIRST_PAUSE.multipliedBy(1L << (mail.attempts() - 1));
        return isDead
                ? end(mail, "DEAD")
                : tx.as(
                        Actor.system(),
                        mails.postpone(mail.id(), clock.instant().plus(pause)));
    }

    private Mono<Void> end(PersonMail mail, String state) {
        return tx.as(Actor.system(), mails.end(mail.id()))
                .doOnSuccess(ended -> metrics.counter("cesizen.ticket.mails", "kind", mail.kind(), "outcome", state)
                        .increment());
    }
}
