package fr.cesizen.ticket.mail;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.ticket.attachment.AttachmentUploadService;
import fr.cesizen.ticket.attachment.FileName;
import fr.cesizen.ticket.mail.IncomingMailService.TicketOwner;
import fr.cesizen.ticket.mail.MailFiles.MailFile;
import fr.cesizen.ticket.message.MessageAttachment;
import fr.cesizen.ticket.support.TicketCaller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes the files of a mail as if its person had attached them in the application. */
@Service
class MailFileService {

    private final AttachmentUploadService uploads;

    MailFileService(AttachmentUploadService uploads) {
        this.uploads = uploads;
    }

    /**
     * The files of a mail that were taken.
     *
     * @param isComplete whether none was left out
     */
    record TakenFiles(List<UUID> ids, boolean isComplete) {}

    /** Takes what may be taken; fails with {@link Problem} 503 when nobody can say that now. */
    Mono<TakenFiles> take(TicketOwner owner, IncomingMail mail) {
        return Flux.fromIterable(mail.files().files())
                .index()
                .concatMap(file -> take(owner, file.getT2(), key(mail, "file-" + file.getT1())))
                .collectList()
                .map(found -> new TakenFiles(
                        found.stream().flatMap(Optional::stream).toList(),
                        !mail.files().isIncomplete() && found.stream().allMatch(Optional::isPresent)));
    }

    private Mono<Optional<UUID>> take(TicketOwner owner, MailFile file, IdempotencyKey key) {
        var octets = Flux.<DataBuffer>just(DefaultDataBufferFactory.sharedInstance.wrap(file.octets()));
        var upload = Mono.fromCallable(() -> FileName.of(file.name()))
                .flatMap(name ->
                        uploads.upload(new TicketCaller(owner.person(), false), owner.ticket(), key, name, octets));
        return Transactions.acting(Actor.person(owner.person()), upload)
                .map(MessageAttachment::id)
                .map(Optional::of)
                .onErrorResume(
                        failure -> failure instanceof Problem && !isUnavailable(failure),
                        refused -> Mono.just(Optional.empty()));
    }

    static boolean isUnavailable(Throwable failure) {
        return failure instanceof Problem problem && problem.status() == HttpStatus.SERVICE_UNAVAILABLE;
    }

    /** By the mail's id, so that one that comes twice is taken once. */
    static IdempotencyKey key(IncomingMail mail, String what) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(mail.messageId().getBytes(StandardCharsets.UTF_8));
            return new IdempotencyKey(what + "-" + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every JDK has SHA-256", ex);
        }
    }
}
