package fr.cesizen.ticket.mail;

import fr.cesizen.ticket.mail.MailboxClient.Delivered;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Empties the mailbox: what was taken and what is nobody's alike. A mail that could not be stored just now stays for the next
 * time; one that two instances read at once is taken once, by its id.
 */
@Component
class IncomingMailJob {

    private static final Logger log = LoggerFactory.getLogger(IncomingMailJob.class);
    private static final int BATCH = 5; // their files are in memory together

    private final MailboxClient mailbox;
    private final IncomingMailService mails;
    private final TicketMailProperties properties;

    IncomingMailJob(MailboxClient mailbox, IncomingMailService mails, TicketMailProperties properties) {
        this.mailbox = mailbox;
        this.mails = mails;
        this.properties = properties;
    }

    /** Emits how many mails were done with. */
    @Scheduled(fixedDelayString = "${cesizen.ticket-mail.poll-in:20s}")
    Mono<Long> receive() {
        return !properties.isReceived()
                ? Mono.just(0L)
                : batch().expand(done -> done < BATCH ? Mono.empty() : batch())
                        .reduce(0L, Long::sum)
                        .onErrorResume(failure -> {
                            log.warn(
                                    "Mails of people are read later: {}",
                                    failure.getClass().getSimpleName());
                            return Mono.just(0L);
                        });
    }

    private Mono<Long> batch() {
        return Mono.defer(() -> mailbox.read(BATCH))
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::take)
                .collectList()
                .flatMap(done -> done.isEmpty() ? Mono.just(0L) : delete(done));
    }

    private Mono<Long> delete(List<Long> done) {
        return mailbox.delete(done).thenReturn((long) done.size());
    }

    private Mono<Long> take(Delivered delivered) {
        return Mono.justOrEmpty(delivered.mail())
                .flatMap(mails::take)
                .thenReturn(delivered.uid())
                .onErrorResume(failure -> {
                    boolean isLater = IncomingMailService.isLater(failure);
                    log.warn(
                            "A mail is {}: {}",
                            isLater ? "read again later" : "not taken",
                            failure.getClass().getSimpleName());
                    return isLater ? Mono.empty() : Mono.just(delivered.uid());
                });
    }
}
