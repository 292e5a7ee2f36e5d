package fr.cesizen.gdpr.consent;

import fr.cesizen.gdpr.rights.RightsRequestRepository;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads and records people's consents. */
@Service
class ConsentService {

    private final ConsentRepository decisions;
    private final RightsRequestRepository requests;
    private final Outbox outbox;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;
    private final ConsentTextCatalog texts;

    ConsentService(
            ConsentRepository decisions,
            RightsRequestRepository requests,
            Outbox outbox,
            Transactions tx,
            UuidGenerator ids,
            Clock clock,
            ConsentTextCatalog texts) {
        this.decisions = decisions;
        this.requests = requests;
        this.outbox = outbox;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
        this.texts = texts;
    }

    /** Every purpose, including those on which the person has never decided. */
    Mono<List<ConsentView>> of(UUID person) {
        return decisions(person).map(known -> Arrays.stream(Purpose.values())
                .map(purpose -> last(known, purpose))
                .toList());
    }

    /** The decisions in force; purposes on which the person never decided are absent. */
    Mono<List<ConsentDecision>> decisions(UUID person) {
        return tx.transactional(decisions.current(person));
    }

    /** Records a decision unless it is in force already, and says what a withdrawal means for what is there. */
    Mono<ConsentView> decide(UUID person, Purpose purpose, boolean granted, ConsentSurface surface) {
        var work = requests.oneAtATime(person)
                .then(decisions.current(person))
                .map(known -> last(known, purpose))
                .flatMap(now -> isSo(now, granted) ? Mono.just(now) : change(person, purpose, granted, surface))
                .map(view -> granted ? view : view.with(texts.consequence(purpose, surface.locale())));
        // People may withdraw at any time (art. 7(3)), even while processing is restricted; they may not give consent
        // then.
        return granted ? tx.transactional(work) : tx.as(Actor.system(), work);
    }

    private Mono<ConsentView> change(UUID person, Purpose purpose, boolean granted, ConsentSurface surface) {
        return Mono.fromCallable(() -> decision(purpose, granted, surface))
                .delayUntil(decision -> decisions.add(person, decision))
                .delayUntil(decision -> outbox.add(
                        new ConsentChanged(person, purpose.code(), granted, decision.version(), decision.decidedAt())))
                .map(ConsentView::of);
    }

    private ConsentDecision decision(Purpose purpose, boolean granted, ConsentSurface surface) {
        var version = texts.version();
        return new ConsentDecision(
                ids.next(),
                purpose.code(),
                granted,
                version,
                texts.hash(version, purpose.code(), surface.locale()).orElse(null),
                surface.locale().getLanguage(),
                surface.client(),
                ConsentDecision.SETTINGS,
                clock.instant());
    }

    private boolean isSo(ConsentView now, boolean granted) {
        return now.since() != null
                && now.granted() == granted
                && texts.version().equals(now.version());
    }

    private static ConsentView last(List<ConsentDecision> known, Purpose purpose) {
        return known.stream()
                .filter(decision -> decision.purpose().equals(purpose.code()))
                .findFirst()
                .map(ConsentView::of)
                .orElseGet(() -> ConsentView.never(purpose));
    }
}
