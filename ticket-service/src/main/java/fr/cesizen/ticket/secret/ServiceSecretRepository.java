package fr.cesizen.ticket.secret;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Secrets of the service itself, encrypted. */
@Repository
class ServiceSecretRepository {

    private final DatabaseClient db;

    ServiceSecretRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<byte[]> find(String purpose) {
        return db.sql("select wrapped from service_secret where purpose = :purpose")
                .bind("purpose", purpose)
                .mapValue(byte[].class)
                .one();
    }

    /** Stores a secret unless there is one for the purpose, and emits the one that counts. */
    Mono<byte[]> insert(String purpose, byte[] wrapped) {
        return db.sql(
                        "insert into service_secret (purpose, wrapped) values (:purpose, :wrapped) on conflict do nothing")
                .bind("purpose", purpose)
                .bind("wrapped", wrapped)
                .then()
                .then(Mono.defer(() -> find(purpose)));
    }
}
