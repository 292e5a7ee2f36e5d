package fr.cesizen.ticket.mail;

import fr.cesizen.platform.database.DatabaseFailures;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.UnicodeRules;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.ticket.message.NewMessage;
import fr.cesizen.ticket.support.ConversationService;
import fr.cesizen.ticket.support.TicketCaller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes of a mail a message of the ticket's person, when it comes from their address to the ticket's. Any other is nobody's: it
 * changes nothing, is kept nowhere and is answered by nothing.
 */
@Service
class IncomingMailService {

    private static final int MOST_LETTERS = 8_000;

    private final ReplyAddressFactory replies;
    private final MailAddressRepository addresses;
    private final PersonMailRepository mails;
    private final ConversationService conversations;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    IncomingMailService(
            ReplyAddressFactory replies,
            MailAddressRepository addresses,
            PersonMailRepository mails,
            ConversationService conversations,
            Transactions tx,
            UuidGenerator ids,
            Clock clock) {
        this.replies = replies;
        this.addresses = addresses;
        this.mails = mails;
        this.conversations = conversations;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    /** A ticket and whose it is. */
    record TicketOwner(UUID ticket, UUID person) {}

    Mono<Void> take(IncomingMail mail) {
        return Flux.fromIterable(mail.recipients())
                .concatMap(replies::ticket)
                .next()
                .flatMap(ticket -> tx.as(Actor.system(), mails.owner(ticket).filterWhen(owner -> addresses
                        .find(owner.person())
                        .map(known -> known.address().equalsIgnoreCase(mail.from()))
                        .defaultIfEmpty(false))))
                .flatMap(owner -> say(owner, mail)
                        .onErrorResume(IncomingMailService::isRefused, refused -> refuse(owner))
                        .onErrorResume(DatabaseFailures::isErased, gone -> Mono.empty()));
    }

    private Mono<Void> say(TicketOwner owner, IncomingMail mail) {
        if (UnicodeRules.length(mail.text()) > MOST_LETTERS || !UnicodeRules.isStorable(mail.text())) {
            return refuse(owner);
        }
        var message = new NewMessage(mail.text(), null);
        return tx.as(
                        Actor.person(owner.person()),
                        conversations.say(
                                new TicketCaller(owner.person(), false),
                                owner.ticket(),
                                key(mail.messageId()),
                                message))
                .then();
    }

    /** The person learns that it was not taken, as if they had written in the application. */
    private Mono<Void> refuse(TicketOwner owner) {
        return tx.as(Actor.system(), mails.add(ids.next(), owner.ticket(), "REFUSAL", clock.instant()));
    }

    private static boolean isRefused(Throwable failure) {
        return failure instanceof Problem || DatabaseFailures.isRestricted(failure);
    }

    private static IdempotencyKey key(String messageId) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(messageId.getBytes(StandardCharsets.UTF_8));
            return new IdempotencyKey("mail-" + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every JDK has SHA-256", ex);
        }
    }
}
