package fr.cesizen.auth.parent;

import fr.cesizen.auth.account.ProfileRules;
import fr.cesizen.auth.identity.IdentityProperties;
import fr.cesizen.auth.mail.MailClient;
import fr.cesizen.auth.mail.OutgoingMail;
import fr.cesizen.auth.parent.ParentalRequestRepository.Pending;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.CancellationShield;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a parent by mail, for a child below 15. The mail is the only key to what is kept meanwhile: when it does not leave, the
 * request is dropped and the child is told.
 */
@Service
class ParentalRequestService {

    private static final JsonMapper JSON = new JsonMapper();

    private final ParentalRequestRepository requests;
    private final MailClient mails;
    private final ParentalProperties settings;
    private final IdentityProperties identity;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    ParentalRequestService(
            ParentalRequestRepository requests,
            MailClient mails,
            ParentalProperties settings,
            IdentityProperties identity,
            Transactions tx,
            UuidGenerator ids,
            Clock clock) {
        this.requests = requests;
        this.mails = mails;
        this.settings = settings;
        this.identity = identity;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps the request and writes to the parent. The answer is the same for a child's address that has an account.
     *
     * @return fails with {@link Problem} 422 when the request breaks a rule, 409 {@code parent-asked-enough} or
     *     {@code parental-mail-off}
     */
    Mono<ParentalRequestAccepted> ask(NewParentalRequest request) {
        return CancellationShield.of(Mono.defer(() -> {
            var now = clock.instant();
            request.check(LocalDate.ofInstant(now, ProfileRules.FRANCE));
            if (!mails.isSent()) {
                return Mono.error(Problem.conflict("parental-mail-off"));
            }
            var token = ParentToken.issue();
            var id = ids.next();
            var pending = new Pending(id, token.encrypt(id, write(request)), now.plus(settings.keep()));
            return tx.as(Actor.system(), store(request, pending, token, now))
                    .then(mails.send(mail(request, pending, token)).onErrorResume(failure -> drop(pending, failure)))
                    .thenReturn(new ParentalRequestAccepted(pending.expiresAt()));
        }));
    }

    private Mono<Void> store(NewParentalRequest request, Pending pending, ParentToken token, Instant now) {
        var address = AddressHash.of(request.parentEmail(), identity.clientSecret());
        return requests.countMail(ids.next(), address, now, now.minus(settings.keep()))
                .filter(mailsOfLate -> mailsOfLate <= settings.mails())
                .switchIfEmpty(Mono.error(() -> Problem.conflict("parent-asked-enough")))
                .then(requests.add(pending, token.hash(), now));
    }

    private OutgoingMail mail(NewParentalRequest request, Pending pending, ParentToken token) {
        var language = request.language();
        return OutgoingMail.of(
                pending.id(),
                request.parentEmail(),
                "PARENT",
                language,
                mails.link(language, "/accord-parental") + "#" + token.text(),
                LocalDate.ofInstant(pending.expiresAt(), ProfileRules.FRANCE));
    }

    private Mono<Void> drop(Pending pending, Throwable failure) {
        return tx.as(Actor.system(), requests.drop(pending.id())).then(Mono.error(failure));
    }

    private byte[] write(NewParentalRequest request) {
        return JSON.writeValueAsBytes(request);
    }

    static NewParentalRequest read(byte[] plain) {
        return JSON.readValue(plain, NewParentalRequest.class);
    }
}
