package fr.cesizen.auth.parent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Consents of parents that are in force; every call must run in a transaction. */
@Repository
class ParentalConsentRepository {

    private final DatabaseClient db;

    ParentalConsentRepository(DatabaseClient db) {
        this.db = db;
    }

    /** A consent that is in force, and when its person was born. */
    record Agreed(UUID person, UUID reference, String version, Instant agreedAt, LocalDate birthDate) {}

    Mono<Void> add(UUID person, UUID reference, byte[] tokenHash, String version, Instant now) {
        return db.sql("insert into parental_consent (person, reference, token_hash, version, agreed_at)"
                        + " values (:person, :reference, :hash, :version, :now)")
                .bind("person", person)
                .bind("reference", reference)
                .bind("hash", tokenHash)
                .bind("version", version)
                .bind("now", now)
                .then();
    }

    Mono<Agreed> findByToken(byte[] tokenHash) {
        return db.sql(SELECT + "c.token_hash = :hash")
                .bind("hash", tokenHash)
                .mapProperties(Agreed.class)
                .one();
    }

    Mono<Agreed> find(UUID person) {
        return db.sql(SELECT + "c.person = :person")
                .bind("person", person)
                .mapProperties(Agreed.class)
                .one();
    }

    Mono<Void> drop(UUID person) {
        return db.sql("delete from parental_consent where person = :person")
                .bind("person", person)
                .then();
    }

    private static final String SELECT = "select c.person, c.reference, c.version, c.agreed_at, p.birth_date"
            + " from parental_consent c join profile p on p.person = c.person where ";
}
