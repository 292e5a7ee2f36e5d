package fr.cesizen.garden.practice;

import fr.cesizen.platform.ids.Ids;
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
        var session = ids.next();
        return idempotency.once(
                person,
                key,
                request,
                session,
                Mono.fromCallable(() ->
                                Session.start(session, protocols.get(request.protocol()), request, clock.instant()))
                        .flatMap(started -> sessions.add(person, started)),
                id -> sessions.find(person, id));
    }
}
