package fr.cesizen.gdpr.erasure;

import fr.cesizen.gdpr.rights.PrivacyProperties;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The erasures of all people, read and written only by the service itself ({@code Actor.system()}). */
@Repository
class ErasureRepository {

    private final DatabaseClient db;
    private final PrivacyProperties settings;

    ErasureRepository(DatabaseClient db, PrivacyProperties settings) {
        this.db = db;
        this.settings = settings;
    }

    Mono<Erasure> findPending(UUID person) {
        return db.sql("select id, requested_at, completed_at from erasure where erased_person = :person")
                .bind("person", person)
                .mapProperties(Erasure.class)
                .one();
    }

    /** Stores an erasure with one task for each participant. */
    Mono<Void> open(Erasure erasure, UUID person) {
        return db.sql("""
                        with request as (
                            insert into erasure (id, person_hash, erased_person, requested_at)
                            values (:id, person_hash(:person), :person, :at) returning id)
                        insert into erasure_task (request, service) select id, unnest(:services) from request""")
                .bind("id", erasure.id())
                .bind("person", person)
                .bind("at", erasure.requestedAt())
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
        return db.sql("select id, requested_at, completed_at from erasure"
                        + " where id = :id and id = (select request from erasure_receipt where hash = :hash)")
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
                        where id = :request and completed_at is null and not exists (
                            select from erasure_task where request = :request and done_at is null)""")
                .bind("now", now)
                .bind("request", request)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** How long the oldest pending erasure has waited, in seconds; 0 when none is pending. */
    Mono<Long> oldestPending() {
        return db.sql("select coalesce(extract(epoch from now() - min(requested_at)), 0)::bigint as age"
                        + " from erasure where completed_at is null")
                .mapValue(Long.class)
                .one();
    }
}
