package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.AdvisoryLock;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The log of rights requests. Every method runs inside the caller's transaction. */
@Repository
public class RightsRequestRepository {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DatabaseClient db;
    private final AdvisoryLock lock;
    private final UuidGenerator ids;
    private final Clock clock;

    RightsRequestRepository(DatabaseClient db, AdvisoryLock lock, UuidGenerator ids, Clock clock) {
        this.db = db;
        this.lock = lock;
        this.ids = ids;
        this.clock = clock;
    }

    /** Blocks the person's other requests until the transaction ends, so that rows and events have the same order. */
    public Mono<Void> oneAtATime(UUID person) {
        return lock.acquire("rights:" + person);
    }

    /** Logs a request made now; fails with 410 once the person has been erased. */
    public Mono<RightsRequest> add(UUID person, DataRight kind) {
        return Mono.fromCallable(() -> new RightsRequest(ids.next(), kind, clock.instant(), null))
                .delayUntil(request -> db.sql(
                                "insert into rights_request (id, person, kind, made_at) values (:id, :person, :kind, :at)")
                        .bind("id", request.id())
                        .bind("person", person)
                        .bind("kind", kind.name())
                        .bind("at", request.madeAt())
                        .then());
    }

    /** The latest request of one of two kinds; empty when there is none. */
    public Mono<RightsRequest> latest(UUID person, DataRight one, DataRight other) {
        return db.sql("""
                        select id, kind, made_at, null as status from rights_request
                        where person = :person and kind in (:one, :other) order by id desc limit 1""")
                .bind("person", person)
                .bind("one", one.name())
                .bind("other", other.name())
                .mapProperties(RightsRequest.class)
                .one();
    }

    /** The {@code limit} requests that follow {@code after}, or the first ones, oldest first. */
    Mono<List<RightsRequest>> page(UUID person, Optional<UUID> after, int limit) {
        return db.sql("""
                        select r.id, r.kind, r.made_at,
                               case when e.id is not null then 'PENDING' end as status
                        from rights_request r left join erasure e on e.id = r.id
                        where r.person = :person and r.id > :after order by r.id limit :limit""")
                .bind("person", person)
                .bind("after", after.orElse(BEFORE_ALL))
                .bind("limit", limit)
                .mapProperties(RightsRequest.class)
                .all()
                .collectList();
    }
}
