package fr.cesizen.garden.practice;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Starts and reads a person's breathing sessions. */
@Service
class SessionService {

    private final SessionRepository sessions;
    private final ProtocolCatalog protocols;
    private final Idempotency idempotency;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            ProtocolCatalog protocols,
            Idempotency idempotency,
            Transactions tx,
            UuidGenerator ids,
            Clock clock) {
        this.sessions = sessions;
        this.protocols = protocols;
        this.idempotency = idempotency;
        this.tx = tx;
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

    Mono<Session> find(UUID person, UUID id) {
        return sessions.find(person, id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .as(tx::transactional);
    }

    Mono<List<Session>> page(UUID person, Cursor after, int limit) {
        return sessions.page(person, after, limit).as(tx::transactional);
    }
}
