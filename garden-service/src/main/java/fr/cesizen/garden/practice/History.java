package fr.cesizen.garden.practice;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads a person's sessions. */
@Service
class History {

    private final Sessions sessions;
    private final Transactions tx;

    History(Sessions sessions, Transactions tx) {
        this.sessions = sessions;
        this.tx = tx;
    }

    Mono<Session> find(UUID person, UUID id) {
        return sessions.find(person, id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .as(tx::transactional);
    }

    Mono<List<Session>> page(UUID person, Cursor after, int limit) {
        return sessions.page(person, after, limit).as(tx::transactional);
    }

    static Cursor cursor(Session session) {
        return new Cursor(session.startedAt(), session.id());
    }
}
