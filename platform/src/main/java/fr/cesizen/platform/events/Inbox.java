package fr.cesizen.platform.events;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Applies each event once, however often Kafka delivers it; events about erased persons are skipped. */
final class Inbox {

    private final DatabaseClient db;
    private final Transactions tx;

    Inbox(DatabaseClient db, Transactions tx) {
        this.db = db;
        this.tx = tx;
    }

    /**
     * Runs {@code handle} unless {@code event} was applied before; its writes and the record of the event are one
     * transaction.
     *
     * @param includesErasedPersons see {@link EventHandler#includesErasedPersons}
     * @return true if the handler ran, false for a repeat or for an erased person
     */
    <T> Mono<Boolean> once(Event<T> event, Function<Event<T>, Mono<Void>> handle, boolean includesErasedPersons) {
        return tx.as(
                Actor.system(),
                receive(event, includesErasedPersons)
                        .flatMap(due -> due ? handle.apply(event).thenReturn(true) : Mono.just(false)));
    }

    private Mono<Boolean> receive(Event<?> event, boolean includesErasedPersons) {
        return db.sql("""
                        with received as (
                            insert into inbox (source, event_id, received_at)
                            values (:source, :id, now()) on conflict do nothing returning 1)
                        select exists (select from received) and (:includesErasedPersons or not exists (
                            select from tombstone where person_hash = person_hash(:person))) as due""")
                .bind("source", event.source())
                .bind("id", event.id())
                .bind("person", RowReader.optional(event.subject(), UUID.class))
                .bind("includesErasedPersons", includesErasedPersons)
                .mapValue(Boolean.class)
                .one();
    }
}
