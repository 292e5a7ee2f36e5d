package fr.cesizen.garden.practice;

import fr.cesizen.platform.ids.Ids;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Begins breathing sessions. */
@Service
class Practice {

    private final Sessions sessions;
    private final Protocols protocols;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    Practice(Sessions sessions, Protocols protocols, Idempotency idempotency, Ids ids, Clock clock) {
        this.sessions = sessions;
        this.protocols = protocols;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Session> start(UUID person, IdempotencyKey key, NewSession request) {
        return idempotency.once(
                person,
                key,
                request,
                Mono.fromCallable(() ->
                                Session.start(ids.next(), protocols.get(request.protocol()), request, clock.instant()))
                        .flatMap(session -> sessions.add(person, session)),
                Session::id,
                id -> sessions.find(person, id).switchIfEmpty(Mono.error(Problem::notFound)));
    }
}
