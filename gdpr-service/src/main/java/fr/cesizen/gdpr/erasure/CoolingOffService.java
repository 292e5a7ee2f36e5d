package fr.cesizen.gdpr.erasure;

import fr.cesizen.gdpr.restriction.RestrictionService;
import fr.cesizen.platform.events.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The time between a request for erasure and its begin. The account is closed meanwhile: no service takes a write or uses the
 * data, as under a restriction; the person may sign in, read, export, and take the request back.
 */
@Service
class CoolingOffService {

    private final ErasureRepository ledger;
    private final ErasureStartService starts;
    private final RestrictionService restrictions;
    private final Outbox outbox;
    private final ErasureProperties settings;
    private final Clock clock;

    CoolingOffService(
            ErasureRepository ledger,
            ErasureStartService starts,
            RestrictionService restrictions,
            Outbox outbox,
            ErasureProperties settings,
            Clock clock) {
        this.ledger = ledger;
        this.starts = starts;
        this.restrictions = restrictions;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    Instant end(Instant requestedAt) {
        return requestedAt.plus(settings.coolingOff());
    }

    /** Closes the account, or starts at once where nothing has to be waited for; in the caller's transaction. */
    Mono<Erasure> begin(UUID person, Erasure erasure) {
        return erasure.isDue(clock.instant())
                ? starts.start(person, erasure.id()).map(erasure::start)
                : restrictions
                        .freeze(person)
                        .then(outbox.add(new ErasureScheduled(person, erasure.id(), erasure.startsAt())))
                        .thenReturn(erasure);
    }

    /** Opens the account again, unless the person themselves restricted it; in the transaction of the withdrawal. */
    Mono<Void> cancel(UUID person, UUID request) {
        return ledger.cancel(request, clock.instant())
                .then(restrictions.thaw(person))
                .then(outbox.add(new ErasureCancelled(person, request)));
    }
}
