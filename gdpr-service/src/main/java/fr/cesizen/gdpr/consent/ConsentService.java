package fr.cesizen.gdpr.consent;

import fr.cesizen.gdpr.rights.RightsRegisterService;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads and records people's consents. */
@Service
class ConsentService {

    private final ConsentRepository decisions;
    private final ObjectionRepository objections;
    private final RightsRegisterService register;
    private final Outbox outbox;
    private final Transactions tx;
    private final ConsentDecisionFactory made;
    private final ConsentTextCatalog texts;

    ConsentService(
            ConsentRepository decisions,
            ObjectionRepository objections,
            RightsRegisterService register,
            Outbox outbox,
            Transactions tx,
            ConsentDecisionFactory made,
            ConsentTextCatalog texts) {
        this.decisions = decisions;
        this.objections = objections;
        this.register = register;
        this.outbox = outbox;
        this.tx = tx;
        this.made = made;
        this.texts = texts;
    }

    /** Every purpose, including those on which the person has never decided; none is granted to which they object. */
    Mono<List<ConsentView>> of(UUID person) {
        return tx.transactional(
                decisions.current(person).zipWhen(known -> objections.of(person), (known, objected) -> Arrays.stream(
                                Purpose.values())
                        .map(purpose -> last(known, purpose).without(objected))
                        .toList()));
    }

    /** The decisions in force, as objections leave them; purposes on which the person never decided are absent. */
    Mono<List<ConsentDecision>> decisions(UUID person) {
        return tx.transactional(
                decisions.current(person).zipWhen(known -> objections.of(person), (known, objected) -> known.stream()
                        .map(decision -> decision.without(objected))
                        .toList()));
    }

    /** All that the person ever decided. */
    Mono<Page<ConsentHistoryView>> history(UUID person, PageQuery query) {
        return tx.transactional(decisions.newest(person, query))
                .map(rows -> Page.of(
                        rows,
                        query,
                        row -> new Cursor(row.decidedAt(), row.id()),
                        row -> ConsentHistoryView.of(row, texts)));
    }

    ConsentTexts texts(Locale locale) {
        return texts.current(locale);
    }

    /**
     * Records a decision unless it is in force already, and says what a withdrawal means for what is there.
     *
     * @throws Problem 422 {@code consent-text-unknown}
     */
    Mono<ConsentView> decide(UUID person, Purpose purpose, NewDecision decision, ConsentSurface surface) {
        boolean granted = decision.granted();
        var version = texts.shown(decision.version(), purpose, surface.locale());
        var work = register.oneAtATime(person)
                .then(granted ? refuseIfObjected(person, purpose) : Mono.empty())
                .then(decisions.current(person))
                .map(known -> last(known, purpose))
                .flatMap(now -> isSo(now, granted, version)
                        ? Mono.just(now)
                        : change(person, made.create(purpose, granted, version, surface)))
                .map(view -> granted ? view : view.with(texts.consequence(purpose, surface.locale())));
        // People may withdraw at any time (art. 7(3)), even while processing is restricted; they may not give consent
        // then.
        return granted ? tx.transactional(work) : tx.as(Actor.system(), work);
    }

    private Mono<Void> refuseIfObjected(UUID person, Purpose purpose) {
        return objections
                .of(person)
                .filter(objected -> Objection.stopped(objected).contains(purpose.code()))
                .flatMap(objected -> Mono.error(Problem.conflict("objection-in-force")));
    }

    private Mono<ConsentView> change(UUID person, ConsentDecision decision) {
        return decisions
                .add(person, decision)
                .then(outbox.add(new ConsentChanged(
                        person, decision.purpose(), decision.granted(), decision.version(), decision.decidedAt())))
                .thenReturn(ConsentView.of(decision));
    }

    private static boolean isSo(ConsentView now, boolean granted, String version) {
        return now.since() != null && now.granted() == granted && version.equals(now.version());
    }

    private static ConsentView last(List<ConsentDecision> known, Purpose purpose) {
        return known.stream()
                .filter(decision -> decision.purpose().equals(purpose.code()))
                .findFirst()
                .map(ConsentView::of)
                .orElseGet(() -> ConsentView.never(purpose));
    }
}
