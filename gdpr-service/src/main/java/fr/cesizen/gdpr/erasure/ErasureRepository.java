package fr.cesizen.gdpr.erasure;

import fr.cesizen.gdpr.rights.PrivacyProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The erasures of all people, read and written only by the service itself ({@code Actor.system()}). */
@Repository
class ErasureRepository {

    private static final String SELECT =
            "select id, requested_at, starts_at, started_at, completed_at, cancelled_at from erasure ";

    private final DatabaseClient db;
    private final PrivacyProperties settings;

    ErasureRepository(DatabaseClient db, PrivacyProperties settings) {
        this.db = db;
        this.settings = settings;
    }

    Mono<Erasure> findPending(UUID person) {
        return db.sql(SELECT + "where erased_person = :person")
                .bind("person", person)
                .mapProperties(Erasure.class)
                .one();
    }

    /** Stores an erasure with one task for each participant. */
    Mono<Void> open(Erasure erasure, UUID person) {
        return db.sql("""
                        with request as (
                            insert into erasure (id, person_hash, erased_person, requested_at, starts_at)
                            values (:id, person_hash(:person), :person, :at, :starts) returning id)
                        insert into erasure_task (request, service) select id, unnest(:services) from request""")
                .bind("id", erasure.id())
                .bind("person", person)
                .bind("at", erasure.requestedAt())
                .bind("starts", erasure.startsAt())
                .bind("services", settings.participants().toArray(String[]::new))
                .then();
    }

    Mono<Void> add(UUID request, Receipt receipt) {
        return db.sql("insert into erasure_receipt (hash, request) values (:hash, :request)")
                .bind("hash", receipt.hash())
                .bind("request", request)
                .then();
    }

    Mono<Erasure> findByReceipt(UUID id, Receipt receipt) {
        return db.sql(SELECT + "where id = :id and id = (select request from erasure_receipt where hash = :hash)")
                .bind("id", id)
                .bind("hash", receipt.hash())
                .mapProperties(Erasure.class)
                .one();
    }

    /** Locks the person's pending erasure until the transaction ends; false when there is none. */
    Mono<Boolean> lock(UUID request, UUID person) {
        return db.sql("select 1 from erasure where id = :request and erased_person = :person for update")
                .bind("request", request)
                .bind("person", person)
                .fetch()
                .one()
                .hasElement();
    }

    /**
     * Completes the erasure once every service has answered, and removes the person's id from it; emits whether it did.
     */
    Mono<Boolean> complete(UUID request, Instant now) {
        return db.sql("""
                        update erasure set completed_at = :now, erased_person = null
                        where id = :request and completed_at is null and started_at is not null and not exists (
                            select from erasure_task where request = :request and done_at is null)""")
                .bind("now", now)
                .bind("request", request)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** An erasure that is to start. */
    record Due(UUID id, UUID person) {}

    /** Up to {@code limit} erasures whose cooling-off has ended, the oldest first. */
    Mono<List<Due>> due(Instant now, int limit) {
        return db.sql("""
                        select id, erased_person as person from erasure
                        where starts_at <= :now and started_at is null and cancelled_at is null
                        order by starts_at limit :limit""")
                .bind("now", now)
                .bind("limit", limit)
                .mapProperties(Due.class)
                .all()
                .collectList();
    }

    /** Starts an erasure; emits whether it was not started before, nor taken back. */
    Mono<Boolean> start(UUID id, Instant now) {
        return db.sql("update erasure set started_at = :now"
                        + " where id = :id and started_at is null and cancelled_at is null")
                .bind("now", now)
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Takes an erasure back that has not started, and removes the person's id from it. */
    Mono<Void> cancel(UUID id, Instant now) {
        return db.sql("update erasure set cancelled_at = :now, erased_person = null"
                        + " where id = :id and started_at is null and cancelled_at is null")
                .bind("now", now)
                .bind("id", id)
                .then();
    }

    /** How long the oldest erasure that has started waits, in seconds; 0 when there is none. */
    Mono<Long> oldestPending() {
        return db.sql("select coalesce(extract(epoch from now() - min(started_at)), 0)::bigint as age"
                        + " from erasure where completed_at is null and started_at is not null")
                .mapValue(Long.class)
                .one();
    }
}
