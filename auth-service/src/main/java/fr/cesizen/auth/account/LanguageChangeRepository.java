package fr.cesizen.auth.account;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.AdvisoryLock;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Changes of language of which Keycloak is to hear. Each has a row of its own: a later change whose call was answered
 * says nothing about an earlier one whose call may still arrive.
 */
@Repository
class LanguageChangeRepository {

    private final DatabaseClient db;
    private final AdvisoryLock locks;
    private final Transactions tx;

    LanguageChangeRepository(DatabaseClient db, AdvisoryLock locks, Transactions tx) {
        this.db = db;
        this.locks = locks;
        this.tx = tx;
    }

    /**
     * A change that Keycloak may not know of.
     *
     * @param settled whether no earlier call about it can still be under way, so that an answer ends it
     */
    record PendingLanguage(UUID id, UUID person, boolean settled) {}

    /** Takes the person's lock, which comes before locks of rows; needs a transaction. */
    Mono<Void> begin(UUID person) {
        return locks.shareWithErasure(person);
    }

    /** Records a change; needs the transaction that makes it. */
    Mono<Void> add(UUID id, UUID person) {
        return db.sql("insert into language_change (id, person, made_at, taken_at) values (:id, :person, now(), now())")
                .bind("id", id)
                .bind("person", person)
                .then();
    }

    /** The person's language now, whichever change made it; empty when the person is gone. */
    Mono<String> language(UUID person) {
        return tx.as(
                Actor.system(),
                db.sql("select language from profile where person = :person")
                        .bind("person", person)
                        .mapValue(String.class)
                        .one());
    }

    /** Ends a change, unless the language is no longer the one that Keycloak was told. */
    Mono<Void> drop(UUID id, String told) {
        return tx.as(
                Actor.system(), db.sql("""
                                delete from language_change c using profile p
                                where c.id = :id and p.person = c.person and p.language = :told""").bind("id", id).bind("told", told).then());
    }

    /** Leases at most 20 changes that were not leased during the last {@code pause}; see {@link SignUpRepository#take}. */
    Mono<List<PendingLanguage>> take(Duration pause, Duration late) {
        return tx.as(
                Actor.system(),
                db.sql("""
                                update language_change set taken_at = now() where id in (
                                    select id from language_change where taken_at < now() - make_interval(secs => :pause)
                                    order by taken_at limit 20 for update skip locked)
                                returning id, person, made_at < now() - make_interval(secs => :late) as settled""")
                        .bind("pause", pause.toMillis() / 1000.0)
                        .bind("late", late.toMillis() / 1000.0)
                        .mapProperties(PendingLanguage.class)
                        .all()
                        .collectList());
    }
}
