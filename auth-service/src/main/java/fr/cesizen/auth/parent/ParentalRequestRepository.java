package fr.cesizen.auth.parent;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Requests that wait for a parent, and how often an address was written to; every call must run in a transaction. */
@Repository
class ParentalRequestRepository {

    private final DatabaseClient db;

    ParentalRequestRepository(DatabaseClient db) {
        this.db = db;
    }

    /** @param payload the encrypted request of the child */
    record Pending(UUID id, byte[] payload, Instant expiresAt) {}

    Mono<Void> add(Pending request, byte[] tokenHash, Instant now) {
        return db.sql("insert into parental_request (id, token_hash, payload, asked_at, expires_at)"
                        + " values (:id, :hash, :payload, :now, :end)")
                .bind("id", request.id())
                .bind("hash", tokenHash)
                .bind("payload", request.payload())
                .bind("now", now)
                .bind("end", request.expiresAt())
                .then();
    }

    /** The request of a link; empty once it has ended. */
    Mono<Pending> find(byte[] tokenHash, Instant now) {
        return db.sql("select id, payload, expires_at from parental_request"
                        + " where token_hash = :hash and expires_at > :now")
                .bind("hash", tokenHash)
                .bind("now", now)
                .mapProperties(Pending.class)
                .one();
    }

    Mono<Void> drop(UUID id) {
        return db.sql("delete from parental_request where id = :id")
                .bind("id", id)
                .then();
    }

    /** Notes that an address is written to; emits how often it was since then, this time included. */
    Mono<Long> countMail(UUID id, byte[] addressHash, Instant now, Instant since) {
        return db.sql("insert into parental_mail (id, address_hash, sent_at) values (:id, :hash, :now)")
                .bind("id", id)
                .bind("hash", addressHash)
                .bind("now", now)
                .then()
                .then(db.sql("select count(*) from parental_mail where address_hash = :hash and sent_at > :since")
                        .bind("hash", addressHash)
                        .bind("since", since)
                        .mapValue(Long.class)
                        .one());
    }
}
