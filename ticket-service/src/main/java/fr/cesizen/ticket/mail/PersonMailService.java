package fr.cesizen.ticket.mail;

import fr.cesizen.platform.ids.UuidGenerator;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Has mails sent to people, by {@link PersonMailJob}; every call must run in a transaction. */
@Service
class PersonMailService {

    private final PersonMailRepository mails;
    private final UuidGenerator ids;
    private final Clock clock;

    PersonMailService(PersonMailRepository mails, UuidGenerator ids, Clock clock) {
        this.mails = mails;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Void> send(UUID ticket, String kind) {
        return mails.add(ids.next(), ticket, kind, clock.instant());
    }
}
