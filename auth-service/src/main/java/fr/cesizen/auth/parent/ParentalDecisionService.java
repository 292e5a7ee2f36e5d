package fr.cesizen.auth.parent;

import fr.cesizen.auth.account.OpeningStep;
import fr.cesizen.auth.account.ParentalProof;
import fr.cesizen.auth.account.ProfileRules;
import fr.cesizen.auth.account.SignUpService;
import fr.cesizen.auth.parent.ParentalRequestRepository.Pending;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.CancellationShield;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What a parent does by the link in their mail: reads what is asked, decides once, and may withdraw for as long as they may. */
@Service
class ParentalDecisionService {

    private final ParentalRequestRepository requests;
    private final ParentalConsentRepository consents;
    private final SignUpService signUp;
    private final ParentalClosingStep closing;
    private final ParentalProperties settings;
    private final Transactions tx;
    private final Clock clock;

    ParentalDecisionService(
            ParentalRequestRepository requests,
            ParentalConsentRepository consents,
            SignUpService signUp,
            ParentalClosingStep closing,
            ParentalProperties settings,
            Transactions tx,
            Clock clock) {
        this.requests = requests;
        this.consents = consents;
        this.signUp = signUp;
        this.closing = closing;
        this.settings = settings;
        this.tx = tx;
        this.clock = clock;
    }

    /** What the link is about; fails with 404 for one that is unknown, has ended or was refused. */
    Mono<ParentalRequestView> find(ParentToken token) {
        return pending(token)
                .map(found -> ParentalRequestView.pending(open(found, token), settings.version(), found.expiresAt()))
                .switchIfEmpty(
                        agreed(token).map(found -> ParentalRequestView.agreed(settings.version(), found.agreedAt())))
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** Opens the account, or forgets that it was asked for. */
    Mono<Void> decide(NewParentalDecision decision) {
        return CancellationShield.of(Mono.fromRunnable(() -> decision.check(settings.version()))
                .then(pending(decision.value()))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(found -> decision.agreed()
                        ? agree(found, decision.value())
                        : tx.as(Actor.system(), requests.drop(found.id()))));
    }

    /** Closes the account and has it erased; fails with 409 once the young person decides alone. */
    Mono<Void> withdraw(ParentToken token) {
        return CancellationShield.of(agreed(token)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .filter(found -> ProfileRules.needsParent(
                        found.birthDate(), LocalDate.ofInstant(clock.instant(), ProfileRules.FRANCE)))
                .switchIfEmpty(Mono.error(() -> Problem.conflict("young-person-decides", ProfileRules.AGE_ALONE)))
                .flatMap(found -> closing.close(found.person())));
    }

    private Mono<Void> agree(Pending found, ParentToken token) {
        var request = open(found, token);
        var now = clock.instant();
        var proof = new ParentalProof(found.id(), settings.version(), request.language(), now);
        var step = new OpeningStep(
                person -> consents.add(person, found.id(), token.hash(), settings.version(), now)
                        .then(requests.drop(found.id())),
                proof);
        return signUp.open(request.account(), step)
                .filter(opened -> !opened)
                .flatMap(known -> tx.as(Actor.system(), requests.drop(found.id())));
    }

    private Mono<Pending> pending(ParentToken token) {
        return tx.as(Actor.system(), Mono.defer(() -> requests.find(token.hash(), clock.instant())));
    }

    private Mono<ParentalConsentRepository.Agreed> agreed(ParentToken token) {
        return tx.as(Actor.system(), Mono.defer(() -> consents.findByToken(token.hash())));
    }

    private static NewParentalRequest open(Pending found, ParentToken token) {
        return ParentalRequestService.read(token.decrypt(found.id(), found.payload()));
    }
}
