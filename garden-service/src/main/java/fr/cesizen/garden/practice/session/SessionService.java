package fr.cesizen.garden.practice.session;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Starts, pauses, resumes and reads a person's sessions. */
@Service
class SessionService {

    private final SessionRepository sessions;
    private final PracticeResolver practices;
    private final Idempotency idempotency;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            PracticeResolver practices,
            Idempotency idempotency,
            Transactions tx,
            UuidGenerator ids,
            Clock clock) {
        this.sessions = sessions;
        this.practices = practices;
        this.idempotency = idempotency;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Session> start(UUID person, IdempotencyKey key, NewSession request) {
        var id = ids.next();
        var start = Mono.defer(() -> practices.resolve(person, request.choice()))
                .map(practice -> Session.start(id, practice, request, clock.instant()))
                .delayUntil(session -> sessions.add(person, session));
        return idempotency.once(person, key, request, id, start, started -> stored(person, started));
    }

    /** Fails with {@link Problem} 404, or 409 {@code session-ended}. */
    Mono<Session> pause(UUID person, UUID id) {
        return change(person, id, pauses -> pauses.begin(clock.instant()));
    }

    /** Fails with {@link Problem} 404, or 409 {@code session-ended}. */
    Mono<Session> resume(UUID person, UUID id) {
        return change(person, id, pauses -> pauses.end(clock.instant()));
    }

    Mono<Session> find(UUID person, UUID id) {
        return stored(person, id).as(tx::transactional);
    }

    private Mono<Session> stored(UUID person, UUID id) {
        return sessions.find(person, id).switchIfEmpty(Mono.error(Problem::notFound));
    }

    Mono<List<Session>> page(UUID person, Cursor after, int limit) {
        return sessions.page(person, after, limit).as(tx::transactional);
    }

    private Mono<Session> change(UUID person, UUID id, UnaryOperator<PauseTime> change) {
        return sessions.lock(person, id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .filter(session -> session.outcome() == null)
                .switchIfEmpty(Mono.error(() -> Problem.conflict("session-ended")))
                .flatMap(session -> sessions.pause(person, session.with(change.apply(session.pauses()))))
                .as(tx::transactional);
    }
}
