package fr.cesizen.auth.inactivity;

import fr.cesizen.auth.ending.ErasureDue;
import fr.cesizen.auth.identity.AccountContact;
import fr.cesizen.auth.identity.KeycloakContactClient;
import fr.cesizen.auth.identity.KeycloakDirectoryClient;
import fr.cesizen.auth.mail.MailClient;
import fr.cesizen.auth.mail.OutgoingMail;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Warns people whose accounts nobody uses, and has those erased of whom nothing is heard. A warning counts when the mail server
 * has taken it: where no mail is sent, no account ends.
 */
@Service
class InactivityService {

    /** What came of looking at an account; label of a metric. */
    enum Outcome {
        /** Somebody signed in since. */
        USED,
        WARNED,
        ENDED,
        NOTHING_DUE,
        /** Nobody can be warned: Keycloak has no user, and the time is not over, or a user without an address. */
        UNREACHABLE
    }

    private static final int BATCH = 100;

    private final AccountUseRepository uses;
    private final KeycloakContactClient contacts;
    private final KeycloakDirectoryClient directory;
    private final MailClient mails;
    private final Outbox outbox;
    private final InactivityProperties settings;
    private final Transactions tx;

    InactivityService(
            AccountUseRepository uses,
            KeycloakContactClient contacts,
            KeycloakDirectoryClient directory,
            MailClient mails,
            Outbox outbox,
            InactivityProperties settings,
            Transactions tx) {
        this.uses = uses;
        this.contacts = contacts;
        this.directory = directory;
        this.mails = mails;
        this.outbox = outbox;
        this.settings = settings;
        this.tx = tx;
    }

    /** Takes at most {@value #BATCH} accounts that are to be looked at; none twice a day. */
    Mono<List<AccountUse>> take(LocalDate today) {
        return tx.as(
                Actor.system(),
                uses.follow(today, BATCH)
                        .then(uses.take(today, InactivityRules.lookedAtUntil(settings.after(), today), BATCH)));
    }

    /** Asks Keycloak for the last sign-in, and does what is due. */
    Mono<Outcome> look(AccountUse use, LocalDate today) {
        return contacts.find(use.person())
                .flatMap(contact -> {
                    var signedIn = contact.signedInOn();
                    return signedIn != null && signedIn.isAfter(use.lastUse())
                            ? tx.as(Actor.system(), uses.use(use.person(), signedIn))
                                    .thenReturn(Outcome.USED)
                            : act(use, contact, today);
                })
                .switchIfEmpty(Mono.defer(() -> endWithoutUser(use, today)));
    }

    /**
     * Nobody can sign in to an account without a user, so that no warning would keep it: it ends when its time is over. The
     * nightly comparison has closed it.
     */
    private Mono<Outcome> endWithoutUser(AccountUse use, LocalDate today) {
        return InactivityRules.isOver(use.known(), settings.after(), today)
                ? directory
                        .find(use.person())
                        .map(user -> Outcome.UNREACHABLE)
                        .switchIfEmpty(Mono.defer(() -> end(use, today)))
                : Mono.just(Outcome.UNREACHABLE);
    }

    private Mono<Outcome> act(AccountUse use, AccountContact contact, LocalDate today) {
        var due = InactivityRules.next(use.known(), settings.after(), today);
        if (due == null || !mails.isSent()) {
            return Mono.just(Outcome.NOTHING_DUE);
        }
        return due.endsOn() == null ? end(use, today) : warn(use, contact, due.endsOn());
    }

    private Mono<Outcome> warn(AccountUse use, AccountContact contact, LocalDate endsOn) {
        // The same warning has the same id: when it is sent again because its outcome was lost, mailboxes know it.
        var id = UUID.nameUUIDFromBytes(
                (use.person() + ":" + use.lastUse() + ":" + use.warnings()).getBytes(StandardCharsets.UTF_8));
        return mails.send(OutgoingMail.of(
                        id, contact.email(), "INACTIVE", use.language(), endsOn, mails.link(use.language(), "/compte")))
                .then(tx.as(Actor.system(), uses.warn(use.person(), endsOn)))
                .thenReturn(Outcome.WARNED);
    }

    private Mono<Outcome> end(AccountUse use, LocalDate today) {
        return tx.as(
                        Actor.system(),
                        outbox.add(new ErasureDue(use.person(), ErasureDue.Cause.INACTIVE))
                                .then(uses.end(use.person(), today)))
                .thenReturn(Outcome.ENDED);
    }
}
