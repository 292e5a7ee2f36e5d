package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.web.PageQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The consent log: rows are added and read, never changed. Every query names the person. */
@Repository
class ConsentRepository {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DatabaseClient db;

    ConsentRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> add(UUID person, ConsentDecision decision) {
        return db.sql("""
                        insert into consent (
                            id, person, purpose, granted, version, text_hash, locale, surface, made_in, decided_at)
                        values (
                            :id, :person, :purpose, :granted, :version, :textHash, :locale, :surface, :madeIn,
                            :decidedAt)""").bindProperties(decision).bind("person", person).then();
    }

    /**
     * The decision in force for each purpose. Decisions made in the settings take precedence over the sign-up form,
     * whose event may arrive late or carry the time of a clock that runs ahead.
     */
    Mono<List<ConsentDecision>> current(UUID person) {
        return db.sql("select distinct on (purpose) " + ConsentDecision.COLUMNS + " from consent where person = :person"
                        + " order by purpose, " + ContributorRepository.IN_FORCE_FIRST)
                .bind("person", person)
                .mapProperties(ConsentDecision.class)
                .all()
                .collectList();
    }

    /** A page of decisions, newest first. */
    Mono<List<ConsentDecision>> newest(UUID person, PageQuery query) {
        return db.sql("select " + ConsentDecision.COLUMNS + " from consent where person = :person"
                        + " and (decided_at, id) < (:at, :id) order by decided_at desc, id desc limit :limit")
                .bind("person", person)
                .bind("at", query.after().at())
                .bind("id", query.after().id())
                .bind("limit", query.fetch())
                .mapProperties(ConsentDecision.class)
                .all()
                .collectList();
    }

    /**
     * The {@code limit} decisions that follow {@code after}, or the first ones, in the order in which they were stored.
     */
    Mono<List<ConsentDecision>> page(UUID person, Optional<UUID> after, int limit) {
        return db.sql("select " + ConsentDecision.COLUMNS + " from consent where person = :person and id > :after"
                        + " order by id limit :limit")
                .bind("person", person)
                .bind("after", after.orElse(BEFORE_ALL))
                .bind("limit", limit)
                .mapProperties(ConsentDecision.class)
                .all()
                .collectList();
    }
}
