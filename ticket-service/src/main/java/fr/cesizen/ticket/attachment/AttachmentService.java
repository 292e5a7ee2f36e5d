package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.audit.AccessRecorder;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.access.StaffAccessFactory;
import fr.cesizen.ticket.message.Author;
import fr.cesizen.ticket.support.SpeakerResolver;
import fr.cesizen.ticket.support.TicketCaller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads files that were sent, and gives up those that were not. */
@Service
class AttachmentService {

    private final AttachmentRepository attachments;
    private final UnsentAttachmentRepository unsent;
    private final UploadReceiver files;
    private final SpeakerResolver speakers;
    private final AccessRecorder accesses;
    private final Transactions tx;

    AttachmentService(
            AttachmentRepository attachments,
            UnsentAttachmentRepository unsent,
            UploadReceiver files,
            SpeakerResolver speakers,
            AccessRecorder accesses,
            Transactions tx) {
        this.attachments = attachments;
        this.unsent = unsent;
        this.files = files;
        this.speakers = speakers;
        this.accesses = accesses;
        this.tx = tx;
    }

    /** A file and how it is read. */
    record Download(StoredFile file, Flux<byte[]> octets) {}

    /** A file of a ticket; that a member of staff reads it is recorded before they get an octet. */
    Mono<Download> find(TicketCaller caller, UUID ticket, UUID id) {
        return speakers.speak(caller, ticket, (found, author) -> attachments
                .findSent(id, ticket, found.person())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .delayUntil(file -> author == Author.STAFF
                        ? accesses.record(StaffAccessFactory.read(found.person(), caller.id()))
                        : Mono.empty())
                .map(file -> download(file, author == Author.STAFF ? Actor.staff() : Actor.person(found.person()))));
    }

    private Download download(StoredFile file, Actor reader) {
        return new Download(file, octets(file, reader));
    }

    private Flux<byte[]> octets(StoredFile file, Actor reader) {
        return files.read(reader, file.id(), file.person(), file.version(), file.chunks());
    }

    /** Deletes a file that was sent with no message: a person their own, staff one of staff. */
    Mono<Void> remove(TicketCaller caller, UUID id) {
        var own = tx.transactional(unsent.removeUnsent(id, Author.PERSON));
        var ofStaff = tx.as(Actor.staff(), unsent.removeUnsent(id, Author.STAFF));
        return own.flatMap(done -> done || !caller.support() ? Mono.just(done) : ofStaff)
                .flatMap(done -> done ? Mono.empty() : Mono.error(Problem::notFound));
    }

    /** A person's files, in bounded pages. */
    Mono<List<StoredFile>> page(UUID person, @Nullable UUID after, int limit) {
        return tx.transactional(attachments.page(person, after, limit));
    }

    /** The pieces of a file for its person, in order. */
    Flux<byte[]> own(StoredFile file) {
        return octets(file, Actor.person(file.person()));
    }
}
