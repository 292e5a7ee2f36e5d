package fr.cesizen.auth.notice;

import fr.cesizen.auth.identity.KeycloakContactClient;
import fr.cesizen.auth.mail.MailClient;
import fr.cesizen.platform.mail.MailQueue;
import fr.cesizen.platform.transactions.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends mails about rights. An erasure deletes what waits: nobody erased is written to. */
@Component
class NoticeJob {

    private static final MailQueue.Limits LIMITS = new MailQueue.Limits(10, Duration.ofMinutes(1));

    private final KeycloakContactClient contacts;
    private final NoticeMailAssembler words;
    private final MailClient mails;
    private final MeterRegistry metrics;
    private final MailQueue<Notice> queue;

    NoticeJob(
            NoticeRepository notices,
            KeycloakContactClient contacts,
            NoticeMailAssembler words,
            MailClient mails,
            MeterRegistry metrics,
            Transactions tx,
            Clock clock) {
        this.contacts = contacts;
        this.words = words;
        this.mails = mails;
        this.metrics = metrics;
        this.queue = new MailQueue<>(notices, LIMITS, this::send, this::count, tx, clock);
    }

    @Scheduled(fixedDelayString = "${cesizen.notices.poll:5s}")
    Mono<Void> send() {
        return mails.isSent() ? queue.send().then() : Mono.empty();
    }

    private Mono<Boolean> send(Notice notice) {
        return contacts.find(notice.person())
                .flatMap(contact ->
                        mails.send(words.assemble(notice, contact.email())).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private void count(Notice notice, boolean sent) {
        metrics.counter("cesizen.notices", "kind", notice.kind(), "outcome", sent ? "sent" : "dead")
                .increment();
    }
}
