package fr.cesizen.gdpr.consent;

import fr.cesizen.gdpr.rights.DataRight;
import fr.cesizen.gdpr.rights.RightsRegisterService;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Implements the right to object (art. 21). An objection beats a consent until it is lifted: every service is told of it as of
 * a withdrawal, and stops within a second. Also somebody whose processing is restricted may object.
 */
@Service
class ObjectionService {

    private final ObjectionRepository objections;
    private final ConsentRepository decisions;
    private final ConsentTextCatalog texts;
    private final RightsRegisterService register;
    private final Outbox outbox;
    private final Transactions tx;
    private final Clock clock;

    ObjectionService(
            ObjectionRepository objections,
            ConsentRepository decisions,
            ConsentTextCatalog texts,
            RightsRegisterService register,
            Outbox outbox,
            Transactions tx,
            Clock clock) {
        this.objections = objections;
        this.decisions = decisions;
        this.texts = texts;
        this.register = register;
        this.outbox = outbox;
        this.tx = tx;
        this.clock = clock;
    }

    Mono<List<ObjectionView>> of(UUID person) {
        return tx.transactional(objections.of(person))
                .map(all -> all.stream().map(ObjectionView::of).toList());
    }

    /** Objects; once more is the same objection. */
    Mono<ObjectionView> object(UUID person, ObjectionTarget target) {
        return tx.as(
                Actor.system(),
                register.oneAtATime(person).then(objections.of(person)).flatMap(all -> Mono.justOrEmpty(
                                find(all, target))
                        .switchIfEmpty(Mono.defer(() -> add(person, target, all)))
                        .map(ObjectionView::of)));
    }

    /** Lifts an objection: what the person decided on counts again. One that is not in force is lifted already. */
    Mono<Void> lift(UUID person, ObjectionTarget target) {
        return tx.as(
                Actor.system(),
                register.oneAtATime(person)
                        .then(objections.of(person))
                        .filter(all -> find(all, target) != null)
                        .flatMap(all -> remove(person, target, all)));
    }

    private Mono<Objection> add(UUID person, ObjectionTarget target, List<Objection> before) {
        return register.answer(person, DataRight.OBJECTION, target.code(), false)
                .map(request -> new Objection(target.code(), request.receivedAt()))
                .delayUntil(added -> objections.add(person, added.target(), added.since()))
                .delayUntil(added -> publish(person, changed(target, before), List.of(), added.since()))
                .delayUntil(added -> outbox.add(new ObjectionChanged(person, target.code(), true)));
    }

    private Mono<Void> remove(UUID person, ObjectionTarget target, List<Objection> before) {
        var rest = before.stream()
                .filter(each -> !each.target().equals(target.code()))
                .toList();
        var freed = changed(target, rest);
        return objections
                .remove(person, target.code())
                .then(register.answer(person, DataRight.OBJECTION, target.code(), true))
                .then(decisions.current(person))
                .flatMap(known -> publish(person, freed, allowed(known, freed), clock.instant()))
                .then(Mono.defer(() -> outbox.add(new ObjectionChanged(person, target.code(), false))));
    }

    /** The purposes that this target alone stops, beside all others in force. */
    private static List<String> changed(ObjectionTarget target, List<Objection> others) {
        var stopped = Objection.stopped(others);
        return target.purposes().stream()
                .filter(purpose -> !stopped.contains(purpose))
                .toList();
    }

    /** What is allowed without an objection: what was consented to, and what needs no consent. */
    private static List<String> allowed(List<ConsentDecision> known, List<String> purposes) {
        return purposes.stream()
                .filter(purpose -> ObjectionTarget.isOfPartners(purpose)
                        || known.stream()
                                .anyMatch(
                                        each -> each.granted() && each.purpose().equals(purpose)))
                .toList();
    }

    private Mono<Void> publish(UUID person, List<String> purposes, List<String> allowed, Instant at) {
        return Flux.fromIterable(purposes)
                .map(purpose -> new ConsentChanged(person, purpose, allowed.contains(purpose), texts.version(), at))
                .collectList()
                .filter(events -> !events.isEmpty())
                .flatMap(outbox::addAll);
    }

    private static @Nullable Objection find(List<Objection> all, ObjectionTarget target) {
        return all.stream()
                .filter(each -> each.target().equals(target.code()))
                .findFirst()
                .orElse(null);
    }
}
