package fr.cesizen.garden.practice.session;

import fr.cesizen.garden.practice.session.SessionEndService.EndedSession;
import fr.cesizen.platform.ids.ClientIdValidator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Takes whole sessions told afterwards: those begun and ended offline, and those begun online whose end did not arrive. */
@Service
class OfflineSessionService {

    private final SessionRepository sessions;
    private final PracticeResolver practices;
    private final SessionEndService ends;
    private final Transactions tx;
    private final Clock clock;

    OfflineSessionService(
            SessionRepository sessions,
            PracticeResolver practices,
            SessionEndService ends,
            Transactions tx,
            Clock clock) {
        this.sessions = sessions;
        this.practices = practices;
        this.ends = ends;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Stores a session under the client's id, once however often it is told. Fails with {@link Problem} 409 {@code
     * session-differs} when the id already tells of another one, 422 for what cannot be true.
     */
    Mono<Session> tell(UUID person, UUID id, OfflineSession told) {
        ClientIdValidator.check(id, "{id}");
        return ends.counted(sessions.lock(person, id)
                .flatMap(stored -> settle(person, stored, told))
                .switchIfEmpty(Mono.defer(() -> add(person, id, told)))
                .as(tx::transactional));
    }

    private Mono<EndedSession> add(UUID person, UUID id, OfflineSession told) {
        return practices
                .resolve(person, told.choice())
                .map(practice -> told.session(id, practice, clock.instant()))
                .flatMap(session -> Mono.fromCallable(() -> session.end(told.end(), told.endedAt()))
                        .flatMap(outcome -> sessions.add(person, session)
                                .flatMap(isNew -> isNew
                                        ? ends.end(person, session, outcome)
                                        : sessions.lock(person, id).flatMap(stored -> settle(person, stored, told)))));
    }

    /** Ends a stored session that waits for it; otherwise the same must have been told before. */
    private Mono<EndedSession> settle(UUID person, Session stored, OfflineSession told) {
        if (!startsLike(told, stored)) {
            return Mono.error(() -> Problem.conflict("session-differs"));
        }
        if (stored.isToBeTold()) {
            told.checkTimes(clock.instant());
            var paused = stored.with(told.pauses());
            return ends.end(person, paused, paused.end(told.end(), told.endedAt()));
        }
        return endsLike(told, stored)
                ? Mono.just(new EndedSession(stored, false))
                : Mono.error(() -> Problem.conflict("session-differs"));
    }

    /** Whether it tells of the start of a stored session; what it leaves out may be anything. */
    private static boolean startsLike(OfflineSession told, Session stored) {
        var cycle = stored.practice().cycle();
        return told.choice().names(stored)
                && told.begunAt().equals(stored.startedAt())
                && Session.zone(told.zone()).getId().equals(stored.zone())
                && told.start().mood().equals(stored.moodBefore())
                && (told.plannedCycles() == null || told.plannedCycles().equals(stored.plannedCycles()))
                && (told.cycleMillis() == null || (cycle != null && cycle.toMillis() == told.cycleMillis()));
    }

    /** Whether it tells of the end of a stored session what is known already. */
    private static boolean endsLike(OfflineSession told, Session stored) {
        var outcome = stored.outcome();
        return outcome != null
                && told.endedAt().equals(outcome.at())
                && told.pauses().equals(stored.pauses())
                && outcome.says(told.end());
    }
}
