package fr.cesizen.auth.parent;

import fr.cesizen.auth.account.DeactivationService;
import fr.cesizen.auth.ending.ErasureDue;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Ends an account whose parent withdrew: closed at once, so that nobody takes the erasure back but an administrator, and then
 * erased as any other. The consent is dropped last: when this is cut short, the link does it again.
 */
@Component
class ParentalClosingStep {

    private final DeactivationService accounts;
    private final ParentalConsentRepository consents;
    private final Outbox outbox;
    private final Transactions tx;

    ParentalClosingStep(
            DeactivationService accounts, ParentalConsentRepository consents, Outbox outbox, Transactions tx) {
        this.accounts = accounts;
        this.consents = consents;
        this.outbox = outbox;
        this.tx = tx;
    }

    Mono<Void> close(UUID person) {
        return accounts.close(person)
                .then(tx.as(
                        Actor.system(),
                        outbox.add(new ErasureDue(person, ErasureDue.Cause.PARENT_WITHDREW))
                                .then(consents.drop(person))));
    }
}
