package fr.cesizen.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The table where the mails of a service wait; every call must run in a transaction. */
public interface MailTable<M extends WaitingMail> {

    /** Takes what is to be tried now, for so long; other instances take other mails. */
    Mono<List<M>> lease(Instant now, Duration lease, int limit);

    /** Forgets a mail that was sent, or never will be. */
    Mono<Void> end(UUID id);

    Mono<Void> postpone(UUID id, Instant next);
}
