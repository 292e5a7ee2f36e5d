package fr.cesizen.platform.mail;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends mails that wait in a table. One that no server takes is tried again with growing pauses and then counts as dead. One whose
 * outcome was lost with its instance is sent again under the same id, by which mailboxes know it.
 */
public final class MailQueue<M extends WaitingMail> {

    private static final Logger log = LoggerFactory.getLogger(MailQueue.class);

    private static final int BATCH = 20;
    private static final int CONCURRENCY = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private final MailTable<M> mails;
    private final Limits limits;
    private final Function<M, Mono<Boolean>> sender;
    private final BiConsumer<M, Boolean> outcomes;
    private final Transactions tx;
    private final Clock clock;

    /**
     * How long a mail is tried.
     *
     * @param attempts before it counts as dead
     * @param lease how long an instance has a mail for itself
     */
    public record Limits(int attempts, Duration lease) {}

    /**
     * A queue of a service.
     *
     * @param sender hands a mail to the server; false when there is nobody any more to send it to
     * @param outcomes hears of each mail that has left the queue whether it was sent
     */
    public MailQueue(
            MailTable<M> mails,
            Limits limits,
            Function<M, Mono<Boolean>> sender,
            BiConsumer<M, Boolean> outcomes,
            Transactions tx,
            Clock clock) {
        this.mails = mails;
        this.limits = limits;
        this.sender = sender;
        this.outcomes = outcomes;
        this.tx = tx;
        this.clock = clock;
    }

    /** Tries all that are due, and emits how many; never fails. */
    public Mono<Long> send() {
        return batch().expand(tried -> tried < BATCH ? Mono.empty() : batch())
                .reduce(0L, Long::sum)
                .onErrorResume(failure -> {
                    log.warn("Mails postponed: {}", failure.toString());
                    return Mono.just(0L);
                });
    }

    private Mono<Long> batch() {
        return Mono.defer(() -> tx.as(Actor.system(), mails.lease(clock.instant(), limits.lease(), BATCH)))
                .flatMapMany(Flux::fromIterable)
                .flatMap(mail -> attempt(mail).thenReturn(mail), CONCURRENCY)
                .count();
    }

    private Mono<Void> attempt(M mail) {
        return sender.apply(mail).flatMap(sent -> end(mail, sent)).onErrorResume(failure -> failed(mail, failure));
    }

    private Mono<Void> failed(M mail, Throwable failure) {
        boolean isDead = mail.attempts() >= limits.attempts();
        // The message of a failure may hold an address.
        log.warn(
                "Mail {} failed {} times{}: {}",
                mail.id(),
                mail.attempts(),
                isDead ? " and is dead" : "",
                failure.getClass().getSimpleName());
        var pause = FIRST_PAUSE.multipliedBy(1L << (mail.attempts() - 1));
        return isDead
                ? end(mail, false)
                : tx.as(
                        Actor.system(),
                        mails.postpone(mail.id(), clock.instant().plus(pause)));
    }

    private Mono<Void> end(M mail, boolean sent) {
        return tx.as(Actor.system(), mails.end(mail.id())).doOnSuccess(ended -> outcomes.accept(mail, sent));
    }
}
