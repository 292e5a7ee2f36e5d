package fr.cesizen.garden.practice.session;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Closes sessions that nobody has ended within a day, as abandoned. Several instances may run it at once. */
@Component
class SessionExpiryJob {

    private static final Logger log = LoggerFactory.getLogger(SessionExpiryJob.class);
    private static final int BATCH_SIZE = 500;

    private final DatabaseClient db;
    private final SessionEndService ends;
    private final Transactions tx;
    private final Clock clock;

    SessionExpiryJob(DatabaseClient db, SessionEndService ends, Transactions tx, Clock clock) {
        this.db = db;
        this.ends = ends;
        this.tx = tx;
        this.clock = clock;
    }

    private record OpenSession(UUID person, UUID id) {}

    /** Emits the number of closed sessions. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    Mono<Long> expire() {
        return round().expand(closed -> closed < BATCH_SIZE ? Mono.empty() : round())
                .reduce(0L, Long::sum);
    }

    private Mono<Long> round() {
        return tx.as(Actor.system(), due())
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::close)
                .count();
    }

    /** One that cannot be closed now keeps no other one open. */
    private Mono<Session> close(OpenSession session) {
        return ends.expire(session.person(), session.id()).onErrorResume(failure -> {
            log.warn("Cannot close session {} now, retrying later: {}", session.id(), failure.toString());
            return Mono.empty();
        });
    }

    private Mono<List<OpenSession>> due() {
        return db.sql("""
                        select person, id from practice_session
                        where completed_at is null and started_at < :before order by started_at limit :most""")
                .bind("before", clock.instant().minus(SessionTimeRules.LONGEST))
                .bind("most", BATCH_SIZE)
                .map(row -> new OpenSession(
                        RowReader.required(row, "person", UUID.class), RowReader.required(row, "id", UUID.class)))
                .all()
                .collectList();
    }
}
