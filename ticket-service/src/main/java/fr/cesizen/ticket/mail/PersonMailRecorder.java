package fr.cesizen.ticket.mail;

import fr.cesizen.platform.ids.UuidGenerator;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has mails sent to people, by {@link PersonMailJob}; every call must run in a transaction. */
@Component
class PersonMailRecorder {

    private final PersonMailRepository mails;
    private final UuidGenerator ids;
    private final Clock clock;

    PersonMailRecorder(PersonMailRepository mails, UuidGenerator ids, Clock clock) {
        this.mails = mails;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Void> record(UUID ticket, String kind) {
        return mails.add(ids.next(), ticket, kind, clock.instant());
    }
}
