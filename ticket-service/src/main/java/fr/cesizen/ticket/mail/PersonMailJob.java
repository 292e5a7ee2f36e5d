package fr.cesizen.ticket.mail;

import fr.cesizen.platform.mail.MailQueue;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends what waits for people. */
@Component
class PersonMailJob {

    private final MailAddressRepository addresses;
    private final PersonMailClient client;
    private final TicketMailProperties properties;
    private final Transactions tx;
    private final MeterRegistry metrics;
    private final MailQueue<PersonMail> queue;

    PersonMailJob(
            PersonMailRepository mails,
            MailAddressRepository addresses,
            PersonMailClient client,
            TicketMailProperties properties,
            Transactions tx,
            MeterRegistry metrics,
            Clock clock) {
        this.addresses = addresses;
        this.client = client;
        this.properties = properties;
        this.tx = tx;
        this.metrics = metrics;
        var limits = new MailQueue.Limits(properties.attempts(), properties.lease());
        this.queue = new MailQueue<>(mails, limits, this::send, this::count, tx, clock);
    }

    /** Emits how many mails were tried. */
    @Scheduled(fixedDelayString = "${cesizen.ticket-mail.poll:5s}")
    Mono<Long> send() {
        return properties.isSent() ? queue.send() : Mono.just(0L);
    }

    /** Whoever wants no mails any more gets none that waited. */
    private Mono<Boolean> send(PersonMail mail) {
        return tx.as(Actor.system(), addresses.find(mail.person()))
                .flatMap(address -> client.send(mail, address.address()).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private void count(PersonMail mail, boolean sent) {
        metrics.counter("cesizen.ticket.mails", "kind", mail.kind(), "outcome", sent ? "SENT" : "DEAD")
                .increment();
    }
}
