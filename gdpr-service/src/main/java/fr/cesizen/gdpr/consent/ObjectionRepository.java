package fr.cesizen.gdpr.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The objections in force, inside the caller's transaction. Every query names the person. */
@Repository
class ObjectionRepository {

    /** More than there are purposes and partners. */
    private static final int MOST = 200;

    private final DatabaseClient db;

    ObjectionRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<List<Objection>> of(UUID person) {
        return db.sql("select target, since from objection where person = :person order by target limit :most")
                .bind("person", person)
                .bind("most", MOST)
                .mapProperties(Objection.class)
                .all()
                .collectList();
    }

    /** Fails with 410 once the person has been erased. */
    Mono<Void> add(UUID person, String target, Instant since) {
        return db.sql("insert into objection (person, target, since) values (:person, :target, :since)")
                .bind("person", person)
                .bind("target", target)
                .bind("since", since)
                .then();
    }

    Mono<Void> remove(UUID person, String target) {
        return db.sql("delete from objection where person = :person and target = :target")
                .bind("person", person)
                .bind("target", target)
                .then();
    }
}
