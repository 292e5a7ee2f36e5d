package fr.cesizen.garden.practice;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.CancellationShield;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Completes sessions, each once; repeating the same completion is not an error. */
@Service
class SessionCompletionService {

    private final SessionRepository sessions;
    private final ProtocolCatalog protocols;
    private final CompletionEffects rewards;
    private final Transactions tx;
    private final Clock clock;

    SessionCompletionService(
            SessionRepository sessions,
            ProtocolCatalog protocols,
            CompletionEffects rewards,
            Transactions tx,
            Clock clock) {
        this.sessions = sessions;
        this.protocols = protocols;
        this.rewards = rewards;
        this.tx = tx;
        this.clock = clock;
    }

    private record Completed(Session session, boolean now) {}

    /** Fails with {@link Problem} 404, 409 {@code already-completed} or 422 {@code too-many-cycles}. */
    Mono<Session> complete(UUID person, UUID id, Completion completion) {
        var completed = sessions.lock(person, id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(session -> session.outcome() == null
                        ? end(person, session, completion).map(ended -> new Completed(ended, true))
                        : again(session, session.outcome(), completion))
                .as(tx::transactional);
        // Counted only after the commit, even if the caller has disconnected.
        return CancellationShield.of(completed.doOnNext(done -> {
                    if (done.now()) {
                        rewards.count(done.session());
                    }
                }))
                .map(Completed::session);
    }

    private Mono<Session> end(UUID person, Session session, Completion completion) {
        return Mono.fromCallable(() -> protocols.get(session.protocol()))
                .flatMap(protocol -> Mono.fromCallable(() -> session.complete(protocol, completion, clock.instant()))
                        .delayUntil(outcome -> rewards.give(person, session, protocol, outcome))
                        .flatMap(outcome -> sessions.complete(person, session, outcome)));
    }

    private static Mono<Completed> again(Session session, Session.Outcome outcome, Completion completion) {
        return outcome.says(completion)
                ? Mono.just(new Completed(session, false))
                : Mono.error(() -> Problem.conflict("already-completed"));
    }
}
