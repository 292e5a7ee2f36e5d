package fr.cesizen.gdpr.erasure;

import fr.cesizen.platform.transactions.Columns;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The erasures of everyone, read and written by the service itself alone ({@code Actor.system()}). */
@Repository
class Ledger {

    private final DatabaseClient db;

    Ledger(DatabaseClient db) {
        this.db = db;
    }

    Mono<Erasure> pending(UUID person) {
        return db.sql("select " + Erasure.COLUMNS + " from erasure where erased_person = :person")
                .bind("person", person)
                .map(Erasure::of)
                .one();
    }

    Mono<Void> open(Erasure erasure, UUID person, List<String> services) {
        return db.sql("""
                        with request as (
                            insert into erasure (id, person_hash, erased_person, requested_at)
                            values (:id, person_hash(:person), :person, :at) returning id)
                        insert into erasure_task (request, service) select id, unnest(:services) from request""")
                .bind("id", erasure.id())
                .bind("person", person)
                .bind("at", erasure.requestedAt())
                .bind("services", services.toArray(String[]::new))
                .then();
    }

    Mono<Void> add(UUID request, Receipt receipt) {
        return db.sql("insert into erasure_receipt (hash, request) values (:hash, :request)")
                .bind("hash", receipt.hash())
                .bind("request", request)
                .then();
    }

    Mono<Erasure> shown(UUID id, Receipt receipt) {
        return db.sql("select " + Erasure.COLUMNS + " from erasure"
                        + " where id = :id and id = (select request from erasure_receipt where hash = :hash)")
                .bind("id", id)
                .bind("hash", receipt.hash())
                .map(Erasure::of)
                .one();
    }

    /** Holds the pending erasure of that person until the transaction ends; false when there is no such one. */
    Mono<Boolean> hold(UUID request, UUID person) {
        return db.sql("select 1 from erasure where id = :request and erased_person = :person for update")
                .bind("request", request)
                .bind("person", person)
                .map(row -> true)
                .one()
                .defaultIfEmpty(false);
    }

    /** Completes the erasure when no service is missing, and forgets whom it was about; tells whether it did. */
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

    /** How long the oldest pending erasure has waited, in seconds; 0 when none does. */
    Mono<Long> oldestPending() {
        return db.sql("select coalesce(extract(epoch from now() - min(requested_at)), 0)::bigint as age"
                        + " from erasure where completed_at is null")
                .map(row -> Columns.required(row, "age", Long.class))
                .one();
    }
}
