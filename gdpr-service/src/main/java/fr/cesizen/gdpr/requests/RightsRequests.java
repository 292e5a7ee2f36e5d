package fr.cesizen.gdpr.requests;

import fr.cesizen.platform.ids.Ids;
import fr.cesizen.platform.transactions.Columns;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The log of what people asked for. Every method works inside the caller's transaction. */
@Component
public class RightsRequests {

    private final DatabaseClient db;
    private final Ids ids;
    private final Clock clock;

    RightsRequests(DatabaseClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** Holds back the person's other requests until the transaction ends, so that rows and events keep one order. */
    public Mono<Void> oneAtATime(UUID person) {
        return db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", "rights:" + person)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Logs a request made now; refused with 410 once the person was erased. */
    public Mono<RightsRequest> add(UUID person, Right kind) {
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
    public Mono<RightsRequest> latest(UUID person, Right one, Right other) {
        return db.sql("""
                        select id, kind, made_at, null as status from rights_request
                        where person = :person and kind in (:one, :other) order by id desc limit 1""")
                .bind("person", person)
                .bind("one", one.name())
                .bind("other", other.name())
                .map(RightsRequests::read)
                .one();
    }

    /** The {@code limit} requests that follow {@code after}, oldest first. */
    Mono<List<RightsRequest>> page(UUID person, UUID after, int limit) {
        return db.sql("""
                        select r.id, r.kind, r.made_at,
                               case when e.id is not null then 'PENDING' end as status
                        from rights_request r left join erasure e on e.id = r.id
                        where r.person = :person and r.id > :after order by r.id limit :limit""")
                .bind("person", person)
                .bind("after", after)
                .bind("limit", limit)
                .map(RightsRequests::read)
                .all()
                .collectList();
    }

    private static RightsRequest read(Readable row) {
        return new RightsRequest(
                Columns.required(row, "id", UUID.class),
                Right.valueOf(Columns.required(row, "kind", String.class)),
                Columns.required(row, "made_at", Instant.class),
                row.get("status", String.class));
    }
}
