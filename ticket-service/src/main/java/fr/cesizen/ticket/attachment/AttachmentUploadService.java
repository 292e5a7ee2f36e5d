package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.ticket.attachment.FileExaminationService.Examined;
import fr.cesizen.ticket.attachment.UploadReceiver.Arrived;
import fr.cesizen.ticket.message.MessageAttachment;
import fr.cesizen.ticket.support.TicketCaller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes files for a message that is still to be sent. */
@Service
public class AttachmentUploadService {

    private final UploadOpeningService openings;
    private final UploadReceiver receiver;
    private final FileExaminationService examinations;
    private final AttachmentRepository attachments;
    private final AttachmentChunkRepository chunks;
    private final Idempotency idempotency;
    private final Transactions tx;

    AttachmentUploadService(
            UploadOpeningService openings,
            UploadReceiver receiver,
            FileExaminationService examinations,
            AttachmentRepository attachments,
            AttachmentChunkRepository chunks,
            Idempotency idempotency,
            Transactions tx) {
        this.openings = openings;
        this.receiver = receiver;
        this.examinations = examinations;
        this.attachments = attachments;
        this.chunks = chunks;
        this.idempotency = idempotency;
        this.tx = tx;
    }

    /** The content of which the fingerprint of an upload is taken. */
    private record Sent(@Nullable UUID ticket, String name, String hash) {}

    /**
     * Receives, scans and examines a file, and forgets it again unless it is taken, also when the caller hangs up.
     *
     * @param ticket for which it is; null for one that is sent ahead of a new ticket
     */
    public Mono<MessageAttachment> upload(
            TicketCaller caller, @Nullable UUID ticket, IdempotencyKey key, FileName name, Flux<DataBuffer> body) {
        return Mono.usingWhen(
                openings.open(caller, ticket),
                upload -> receiver.receive(upload, body).flatMap(arrived -> examinations
                        .examine(arrived)
                        .flatMap(examined -> keep(caller, key, name, arrived, examined))),
                openings::discard,
                (upload, failure) -> openings.discard(upload),
                openings::discard);
    }

    private Mono<MessageAttachment> keep(
            TicketCaller caller, IdempotencyKey key, FileName name, Arrived arrived, Examined examined) {
        var upload = arrived.upload();
        return tx.as(
                        upload.actor(),
                        idempotency.once(
                                caller.id(),
                                key,
                                new Sent(upload.ticket(), name.value(), arrived.hash()),
                                upload.id(),
                                store(upload, name, examined),
                                made -> attachments.find(made, upload.person())))
                .map(StoredFile::view);
    }

    private Mono<StoredFile> store(Upload upload, FileName name, Examined examined) {
        var file = StoredFile.of(upload, name.endingAs(examined.content().type()), examined);
        return attachments
                .keep(file)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .delayUntil(kept -> kept.version() == 0 ? Mono.empty() : chunks.removeOther(upload, kept.version()));
    }
}
