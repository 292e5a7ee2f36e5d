package fr.cesizen.gdpr.consent;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The consent log: rows are added and read, never changed. Every query names the person. */
@Repository
class Decisions {

    private final DatabaseClient db;

    Decisions(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> add(UUID person, Decision decision) {
        return db.sql("""
                        insert into consent (id, person, purpose, granted, version, made_in, decided_at)
                        values (:id, :person, :purpose, :granted, :version, :madeIn, :at)""")
                .bind("id", decision.id())
                .bind("person", person)
                .bind("purpose", decision.purpose())
                .bind("granted", decision.granted())
                .bind("version", decision.version())
                .bind("madeIn", decision.madeIn())
                .bind("at", decision.decidedAt())
                .then();
    }

    /**
     * The last word on each purpose. What was decided in the settings outranks the sign-up form, whose event may come
     * late or from a clock that runs ahead.
     */
    Mono<List<Decision>> current(UUID person) {
        return db.sql("select distinct on (purpose) " + Decision.COLUMNS + " from consent where person = :person"
                        + " order by purpose, made_in = 'SETTINGS' desc, decided_at desc, id desc")
                .bind("person", person)
                .map(Decision::of)
                .all()
                .collectList();
    }

    /** The {@code limit} decisions that follow {@code after}, in the order they were stored. */
    Mono<List<Decision>> page(UUID person, UUID after, int limit) {
        return db.sql("select " + Decision.COLUMNS + " from consent where person = :person and id > :after"
                        + " order by id limit :limit")
                .bind("person", person)
                .bind("after", after)
                .bind("limit", limit)
                .map(Decision::of)
                .all()
                .collectList();
    }
}
