package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.AdvisoryLock;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.level.TicketStatus;
import fr.cesizen.ticket.message.Author;
import fr.cesizen.ticket.support.SpeakerResolver;
import fr.cesizen.ticket.support.TicketCaller;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Lets a file begin to arrive, and forgets it. */
@Service
class UploadOpeningService {

    private final UnsentAttachmentRepository uploads;
    private final SpeakerResolver speakers;
    private final AdvisoryLock locks;
    private final AttachmentProperties properties;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    UploadOpeningService(
            UnsentAttachmentRepository uploads,
            SpeakerResolver speakers,
            AdvisoryLock locks,
            AttachmentProperties properties,
            Transactions tx,
            UuidGenerator ids,
            Clock clock) {
        this.uploads = uploads;
        this.speakers = speakers;
        this.locks = locks;
        this.properties = properties;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fails with {@link Problem}: 404 for a ticket that the caller may not see, 409 for one that takes no files. */
    Mono<Upload> open(TicketCaller caller, @Nullable UUID ticket) {
        return ticket == null
                ? tx.transactional(begin(new Upload(ids.next(), null, caller.id(), Author.PERSON)))
                : speakers.speak(
                        caller,
                        ticket,
                        (found, author) -> found.status() == TicketStatus.CLOSED
                                ? Mono.error(() -> Problem.conflict("ticket-closed"))
                                : begin(new Upload(ids.next(), ticket, found.person(), author)));
    }

    private Mono<Upload> begin(Upload upload) {
        var ticket = upload.ticket();
        int most = ticket == null ? properties.ahead() : properties.perTicket();
        return locks.acquire("attachments:" + (ticket == null ? upload.person() : ticket))
                .then(Mono.defer(() -> uploads.begin(upload, most, clock.instant())))
                .switchIfEmpty(Mono.error(() -> Problem.conflict("too-many-attachments", most)));
    }

    /** Forgets a file unless it was taken. Nobody may be there any more who could do so: the service does. */
    Mono<Void> discard(Upload upload) {
        return tx.as(Actor.system(), uploads.discard(upload));
    }
}
