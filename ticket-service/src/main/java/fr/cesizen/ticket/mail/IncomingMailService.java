package fr.cesizen.ticket.mail;

import fr.cesizen.platform.database.DatabaseFailures;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.UnicodeRules;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.mail.MailFileService.TakenFiles;
import fr.cesizen.ticket.message.MessageView;
import fr.cesizen.ticket.message.NewMessage;
import fr.cesizen.ticket.support.ConversationService;
import fr.cesizen.ticket.support.TicketCaller;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes of a mail a message of the ticket's person, when it comes from their address to the ticket's. Any other is nobody's: it
 * changes nothing and is kept nowhere. One that comes to no ticket opens none, as its sender can be forged; who wants mails at that
 * address is told where to write.
 */
@Service
class IncomingMailService {

    private static final int MOST_LETTERS = 8_000;

    private final ReplyAddressFactory replies;
    private final MailAddressRepository addresses;
    private final PersonMailRepository mails;
    private final ConversationService conversations;
    private final MailFileService files;
    private final Transactions tx;
    private final PersonMailService told;

    IncomingMailService(
            ReplyAddressFactory replies,
            MailAddressRepository addresses,
            PersonMailRepository mails,
            ConversationService conversations,
            MailFileService files,
            Transactions tx,
            PersonMailService told) {
        this.replies = replies;
        this.addresses = addresses;
        this.mails = mails;
        this.conversations = conversations;
        this.files = files;
        this.tx = tx;
        this.told = told;
    }

    /** A ticket and whose it is. */
    record TicketOwner(UUID ticket, UUID person) {}

    Mono<Void> take(IncomingMail mail) {
        return Flux.fromIterable(mail.recipients())
                .concatMap(replies::ticket)
                .next()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(ticket ->
                        ticket.map(known -> take(known, mail)).orElseGet(() -> told.sendWhereToWrite(mail.from())));
    }

    private Mono<Void> take(UUID ticket, IncomingMail mail) {
        return tx.as(Actor.system(), mails.owner(ticket).filterWhen(owner -> addresses
                        .find(owner.person())
                        .map(known -> known.address().equalsIgnoreCase(mail.from()))
                        .defaultIfEmpty(false)))
                .flatMap(owner -> say(owner, mail)
                        .onErrorResume(IncomingMailService::isRefused, refused -> refuse(owner))
                        .onErrorResume(DatabaseFailures::isErased, gone -> Mono.empty()));
    }

    private Mono<Void> say(TicketOwner owner, IncomingMail mail) {
        var text = mail.text();
        if (text.isBlank() || UnicodeRules.length(text) > MOST_LETTERS || !UnicodeRules.isStorable(text)) {
            return refuse(owner);
        }
        return files.take(owner, mail).flatMap(taken -> say(owner, mail, taken)
                .then(taken.isComplete() ? Mono.empty() : tell(owner, "LEFT_OUT")));
    }

    private Mono<MessageView> say(TicketOwner owner, IncomingMail mail, TakenFiles taken) {
        return tx.as(
                Actor.person(owner.person()),
                conversations.say(
                        new TicketCaller(owner.person(), false),
                        owner.ticket(),
                        MailFileService.key(mail, "mail"),
                        new NewMessage(mail.text(), null, taken.ids().isEmpty() ? null : taken.ids())));
    }

    /** The person learns that it was not taken, as if they had written in the application. */
    private Mono<Void> refuse(TicketOwner owner) {
        return tell(owner, "REFUSAL");
    }

    private Mono<Void> tell(TicketOwner owner, String kind) {
        return tx.as(Actor.system(), told.send(owner.ticket(), kind));
    }

    /** Whether it is to be tried again: what is away comes back. */
    static boolean isLater(Throwable failure) {
        return DatabaseFailures.isTransient(failure) || MailFileService.isUnavailable(failure);
    }

    private static boolean isRefused(Throwable failure) {
        return (failure instanceof Problem && !isLater(failure)) || DatabaseFailures.isRestricted(failure);
    }
}
