package fr.cesizen.auth.notice;

import fr.cesizen.auth.identity.KeycloakContactClient;
import fr.cesizen.auth.mail.MailClient;
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
 * Sends mails about rights. One that no server takes is tried again with growing pauses and then counts as dead. One whose outcome
 * was lost with its instance is sent again under the same id. An erasure deletes what waits: nobody erased is written to.
 */
@Component
class NoticeJob {

    private static final Logger log = LoggerFactory.getLogger(NoticeJob.class);

    private static final int BATCH = 20;
    private static final int MAX_ATTEMPTS = 10;
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private final NoticeRepository notices;
    private final KeycloakContactClient contacts;
    private final NoticeMailAssembler words;
    private final MailClient mails;
    private final Transactions tx;
    private final MeterRegistry metrics;
    private final Clock clock;

    NoticeJob(
            NoticeRepository notices,
            KeycloakContactClient contacts,
            NoticeMailAssembler words,
            MailClient mails,
            Transactions tx,
            MeterRegistry metrics,
            Clock clock) {
        this.notices = notices;
        this.contacts = contacts;
        this.words = words;
        this.mails = mails;
        this.tx = tx;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${cesizen.notices.poll:5s}")
    Mono<Void> send() {
        if (!mails.isSent()) {
            return Mono.empty();
        }
        return Mono.defer(() -> tx.as(Actor.system(), notices.lease(clock.instant(), LEASE, BATCH)))
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::attempt)
                .then()
                .onErrorResume(failure -> {
                    log.warn("Mails about rights postponed: {}", failure.toString());
                    return Mono.empty();
                });
    }

    private Mono<Void> attempt(Notice notice) {
        return contacts.find(notice.person())
                .flatMap(contact ->
                        mails.send(words.assemble(notice, contact.email())).thenReturn("sent"))
                .defaultIfEmpty("dead")
                .flatMap(outcome -> end(notice, outcome))
                .onErrorResume(failure -> postpone(notice, failure));
    }

    private Mono<Void> postpone(Notice notice, Throwable failure) {
        // The message of a failure may hold an address.
        log.warn(
                "Mail {} failed {} times: {}",
                notice.id(),
                notice.attempts(),
                failure.getClass().getSimpleName());
        var pause = FIRST_PAUSE.multipliedBy(1L << (notice.attempts() - 1));
        return notice.attempts() >= MAX_ATTEMPTS
                ? end(notice, "dead")
                : tx.as(
                        Actor.system(),
                        notices.postpone(notice.id(), clock.instant().plus(pause)));
    }

    private Mono<Void> end(Notice notice, String outcome) {
        return tx.as(Actor.system(), notices.end(notice.id()))
                .doOnSuccess(ended -> metrics.counter("cesizen.notices", "kind", notice.kind(), "outcome", outcome)
                        .increment());
    }
}
