package fr.cesizen.garden.practice.protocol;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.AdvisoryLock;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Creates, edits, lists and deletes a person's own breathing patterns. */
@Service
class OwnPatternService {

    private final OwnPatternRepository patterns;
    private final Idempotency idempotency;
    private final AdvisoryLock lock;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    OwnPatternService(
            OwnPatternRepository patterns,
            Idempotency idempotency,
            AdvisoryLock lock,
            Transactions tx,
            UuidGenerator ids,
            Clock clock) {
        this.patterns = patterns;
        this.idempotency = idempotency;
        this.lock = lock;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fails with {@link Problem} 422 {@code too-many-patterns}, or as {@link PhaseRules#check} says. */
    Mono<OwnPattern> create(UUID person, IdempotencyKey key, NewPattern request) {
        var id = ids.next();
        var creation = Mono.fromCallable(() -> OwnPattern.create(id, request, clock.instant()))
                .delayUntil(pattern -> reserve(person))
                .flatMap(pattern -> patterns.add(person, pattern));
        return idempotency.once(person, key, request, id, creation, made -> find(person, made));
    }

    Mono<List<OwnPattern>> all(UUID person) {
        return tx.transactional(patterns.all(person).collectList());
    }

    /** Fails with {@link Problem} 404 when it is not this person's. */
    Mono<OwnPattern> find(UUID person, UUID id) {
        return tx.transactional(patterns.find(person, id).switchIfEmpty(Mono.error(Problem::notFound)));
    }

    Mono<OwnPattern> edit(UUID person, UUID id, IfMatch read, NewPattern request) {
        return tx.transactional(find(person, id)
                .doOnNext(pattern -> read.check(pattern.version()))
                .flatMap(pattern -> Mono.fromCallable(() -> pattern.edit(request, clock.instant())))
                .flatMap(pattern -> patterns.replace(person, pattern))
                .switchIfEmpty(Mono.error(IfMatch::stale)));
    }

    /** Deletes a pattern; the sessions that were breathed with it stay. */
    Mono<Void> delete(UUID person, UUID id, IfMatch read) {
        return tx.transactional(find(person, id)
                .doOnNext(pattern -> read.check(pattern.version()))
                .flatMap(pattern -> patterns.delete(person, id, pattern.version()))
                .flatMap(isDeleted -> isDeleted ? Mono.empty() : Mono.error(IfMatch::stale)));
    }

    /** Two creations at once are counted one after the other. */
    private Mono<Void> reserve(UUID person) {
        return lock.acquire("patterns:" + person)
                .then(patterns.count(person))
                .flatMap(count -> count < OwnPattern.MAX_PATTERNS
                        ? Mono.empty()
                        : Mono.error(() -> Problem.rule("too-many-patterns", OwnPattern.MAX_PATTERNS)));
    }
}
