package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What the officer does about a breach: each step is checked against those before it, and stays. */
@Service
class BreachDecisionService {

    private final BreachRepository breaches;
    private final BreachStepRepository steps;
    private final BreachQueryService queries;
    private final Idempotency idempotency;
    private final UuidGenerator ids;
    private final Transactions tx;
    private final Clock clock;

    BreachDecisionService(
            BreachRepository breaches,
            BreachStepRepository steps,
            BreachQueryService queries,
            Idempotency idempotency,
            UuidGenerator ids,
            Transactions tx,
            Clock clock) {
        this.breaches = breaches;
        this.steps = steps;
        this.queries = queries;
        this.idempotency = idempotency;
        this.ids = ids;
        this.tx = tx;
        this.clock = clock;
    }

    /** What is asked of a breach before a step; throws a {@link Problem}. */
    @FunctionalInterface
    private interface Guard {
        void check(Breach breach, BreachFacts facts);
    }

    /** Describes it anew; what was written before stays in its step. */
    Mono<VersionedBreach> describe(UUID id, IfMatch ifMatch, BreachDescription description) {
        return Mono.defer(() -> {
            description.check();
            return decide(id, open(ifMatch), BreachStep.described(now(), description));
        });
    }

    /** Records why people are not told. */
    Mono<VersionedBreach> exempt(UUID id, IfMatch ifMatch, BreachExemption exemption) {
        return Mono.defer(() -> decide(id, open(ifMatch), BreachStep.exempted(now(), exemption)));
    }

    /** Closes it, once nothing is missing. */
    Mono<VersionedBreach> close(UUID id, IfMatch ifMatch) {
        return Mono.defer(() -> decide(
                id,
                (breach, facts) -> {
                    ifMatch.check(breach.version());
                    facts.checkClosure();
                },
                BreachStep.closed(now())));
    }

    /** Writes down that somebody was told; a repeat with the same key returns the breach as it is now. */
    Mono<VersionedBreach> add(UUID officer, IdempotencyKey key, UUID id, BreachNotice notice) {
        return Mono.defer(() -> {
            var now = now();
            var step = BreachStep.noticed(now, notice);
            return tx.as(
                    Actor.system(),
                    idempotency.once(
                            officer,
                            key,
                            List.of(id, notice),
                            ids.next(),
                            take(id, (breach, facts) -> facts.check(notice, now), step),
                            again -> queries.find(id)));
        });
    }

    private static Guard open(IfMatch ifMatch) {
        return (breach, facts) -> {
            ifMatch.check(breach.version());
            facts.refuseClosed();
        };
    }

    private Mono<VersionedBreach> decide(UUID id, Guard guard, BreachStep step) {
        return tx.as(Actor.system(), take(id, guard, step));
    }

    private Mono<VersionedBreach> take(UUID id, Guard guard, BreachStep step) {
        return breaches.lock(id).switchIfEmpty(Mono.error(Problem::notFound)).flatMap(breach -> steps.of(id)
                .flatMap(taken -> {
                    guard.check(breach, breach.facts(taken));
                    refuseFull(taken.size(), step);
                    var all = new ArrayList<>(taken);
                    all.add(step);
                    var after = breach.after(all);
                    return steps.add(id, step).then(breaches.update(after)).thenReturn(VersionedBreach.of(after, all));
                }));
    }

    /** The last step there can be is the closure. */
    private static void refuseFull(int taken, BreachStep next) {
        if (taken >= BreachStepRepository.MAX_STEPS - 1 && next.kind() != BreachStepKind.CLOSED) {
            throw Problem.conflict("breach-full", BreachStepRepository.MAX_STEPS);
        }
    }

    /** To the precision of the database. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
