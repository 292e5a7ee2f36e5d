package fr.cesizen.garden.practice.session;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.CancellationShield;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Ends sessions, each once; telling the same end again is not an error. */
@Service
class SessionEndService {

    private final SessionRepository sessions;
    private final CompletionEffects effects;
    private final Transactions tx;
    private final Clock clock;

    SessionEndService(SessionRepository sessions, CompletionEffects effects, Transactions tx, Clock clock) {
        this.sessions = sessions;
        this.effects = effects;
        this.tx = tx;
        this.clock = clock;
    }

    /** @param isNew whether it has ended just now, and not before */
    record EndedSession(Session session, boolean isNew) {}

    /**
     * Ends a session now. Fails with {@link Problem} 404, 409 {@code already-completed} or {@code session-ended}, or as
     * {@link OutcomeRules} say.
     */
    Mono<Session> end(UUID person, UUID id, SessionEnd told) {
        return counted(sessions.lock(person, id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(session -> session.outcome() == null
                        ? end(person, session, session.end(told, clock.instant()))
                        : again(session, session.outcome(), told))
                .as(tx::transactional));
    }

    /** Closes a session that nobody has ended; does nothing when somebody just did. */
    Mono<Session> expire(UUID person, UUID id) {
        return counted(tx.as(
                Actor.system(),
                sessions.lock(person, id)
                        .filter(session -> session.outcome() == null)
                        .flatMap(session -> end(person, session, session.expire()))));
    }

    /** Stores an outcome with its effects, in the caller's transaction; a pause that lasts ends with the session. */
    Mono<EndedSession> end(UUID person, Session session, Outcome outcome) {
        var last = session.with(session.pauses().end(outcome.at()));
        return effects.give(person, last, outcome)
                .then(Mono.defer(() -> sessions.end(person, last, outcome)))
                .map(ended -> new EndedSession(ended, true));
    }

    /** Counts what has ended after the commit, even if the caller has disconnected. */
    Mono<Session> counted(Mono<EndedSession> transaction) {
        return CancellationShield.of(transaction.doOnNext(ended -> {
                    if (ended.isNew()) {
                        effects.count(ended.session());
                    }
                }))
                .map(EndedSession::session);
    }

    private static Mono<EndedSession> again(Session session, Outcome outcome, SessionEnd told) {
        if (outcome.says(told)) {
            return Mono.just(new EndedSession(session, false));
        }
        var isOther = outcome.isCompleted() && told.reason() == null;
        return Mono.error(() -> Problem.conflict(isOther ? "already-completed" : "session-ended"));
    }
}
