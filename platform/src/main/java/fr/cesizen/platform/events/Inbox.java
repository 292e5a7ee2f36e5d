package fr.cesizen.platform.events;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Columns;
import fr.cesizen.platform.transactions.Transactions;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Applies each event once, however often Kafka delivers it, and none about a person who was erased. */
final class Inbox {

    private final DatabaseClient db;
    private final Transactions tx;

    Inbox(DatabaseClient db, Transactions tx) {
        this.db = db;
        this.tx = tx;
    }

    /**
     * Runs {@code effect} unless {@code event} was applied before; both are written in one transaction.
     *
     * @param alsoAboutErased see {@link Subscription#alsoAboutErased}
     * @return true if the effect ran, false for a repeat or for an erased person
     */
    <T> Mono<Boolean> once(Event<T> event, Function<Event<T>, Mono<Void>> effect, boolean alsoAboutErased) {
        return tx.as(
                Actor.system(),
                receive(event, alsoAboutErased)
                        .flatMap(due -> due ? effect.apply(event).thenReturn(true) : Mono.just(false)));
    }

    private Mono<Boolean> receive(Event<?> event, boolean alsoAboutErased) {
        return db.sql("""
                        with received as (
                            insert into inbox (source, event_id, received_at)
                            values (:source, :id, now()) on conflict do nothing returning 1)
                        select exists (select from received) and (:alsoAboutErased or not exists (
                            select from tombstone where person_hash = person_hash(:person))) as due""")
                .bind("source", event.source())
                .bind("id", event.id())
                .bind("person", Columns.optional(event.subject(), UUID.class))
                .bind("alsoAboutErased", alsoAboutErased)
                .map(row -> Boolean.TRUE.equals(row.get("due", Boolean.class)))
                .one();
    }
}
