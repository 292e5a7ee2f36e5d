package fr.cesizen.auth.account;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Sign-ups under way. The row alone decides the outcome of one: it goes from STARTED to STORED or to ABANDONED, and the
 * side that loses this race leaves the account to the other.
 */
@Repository
class SignUpRepository {

    private final DatabaseClient db;
    private final Transactions tx;

    SignUpRepository(DatabaseClient db, Transactions tx) {
        this.db = db;
        this.tx = tx;
    }

    /**
     * An interrupted sign-up: to be completed for {@code person}, or to be undone when that is absent.
     *
     * @param late whether it started so long ago that no part of it can still be under way
     */
    record Unfinished(UUID id, @Nullable UUID person, boolean late) {}

    Mono<Void> start(UUID id) {
        return run(db.sql("insert into signup (id, state, started_at, taken_at) values (:id, 'STARTED', now(), now())")
                        .bind("id", id))
                .then();
    }

    /**
     * Marks the sign-up as stored; fails when it was abandoned meanwhile, so that the transaction under way rolls back.
     */
    Mono<Void> stored(UUID id, UUID person) {
        return run(db.sql(
                                "update signup set state = 'STORED', keycloak_id = :person where id = :id and state = 'STARTED'")
                        .bind("id", id)
                        .bind("person", person))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("Sign-up " + id + " was abandoned")))
                .then();
    }

    /** Abandons the sign-up. Emits true when this call abandoned it, false when it had been stored. */
    Mono<Boolean> abandon(UUID id) {
        return run(db.sql("update signup set state = 'ABANDONED' where id = :id and state = 'STARTED'")
                        .bind("id", id))
                .map(rows -> rows == 1);
    }

    Mono<Void> drop(UUID id) {
        return run(db.sql("delete from signup where id = :id").bind("id", id)).then();
    }

    /** Drops a person's sign-up, if it still exists. */
    Mono<Void> dropOf(UUID person) {
        return run(db.sql("delete from signup where keycloak_id = :person").bind("person", person))
                .then();
    }

    /**
     * Leases at most 20 sign-ups that were not leased during the last {@code pause}, and abandons those not stored.
     *
     * <p>A lease, not a lock: remote calls follow, during which no transaction may stay open. Other instances skip
     * leased sign-ups until {@code pause} has passed.
     */
    Mono<List<Unfinished>> take(Duration pause, Duration late) {
        return tx.as(
                Actor.system(),
                db.sql("""
                                update signup
                                set taken_at = now(), state = case state when 'STORED' then 'STORED' else 'ABANDONED' end
                                where id in (
                                    select id from signup where taken_at < now() - make_interval(secs => :pause)
                                    order by taken_at limit 20 for update skip locked)
                                returning id, keycloak_id as person,
                                    started_at < now() - make_interval(secs => :late) as late""")
                        .bind("pause", pause.toMillis() / 1000.0)
                        .bind("late", late.toMillis() / 1000.0)
                        .mapProperties(Unfinished.class)
                        .all()
                        .collectList());
    }

    private Mono<Long> run(GenericExecuteSpec statement) {
        return tx.as(Actor.system(), statement.fetch().rowsUpdated());
    }
}
