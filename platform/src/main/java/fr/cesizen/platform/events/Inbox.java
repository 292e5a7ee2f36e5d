package fr.cesizen.platform.events;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Applies each event once, however often Kafka delivers it; events about erased persons are skipped. */
final class Inbox {

    /** Stands for the person of an event that is about nobody: no tombstone has its hash. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final DatabaseClient db;
    private final Transactions tx;

    Inbox(DatabaseClient db, Transactions tx) {
        this.db = db;
        this.tx = tx;
    }

    private record Key(String source, String id) {}

    /** Handles those of {@code events} that were not applied before; their record and their effects are one transaction. */
    <T> Mono<Void> apply(EventHandler<T> handler, List<Event<T>> events) {
        return tx.as(
                Actor.system(),
                receive(events, handler.includesErasedPersons())
                        .map(due -> events.stream()
                                .filter(event -> due.remove(new Key(event.source(), event.id())))
                                .toList())
                        .filter(due -> !due.isEmpty())
                        .flatMap(handler.handle()));
    }

    private Mono<Set<Key>> receive(List<? extends Event<?>> events, boolean includesErasedPersons) {
        return db.sql("""
                        with arrived as (
                            select distinct * from unnest(cast(:sources as text[]), cast(:ids as text[]),
                                                          cast(:persons as uuid[])) as a (source, event_id, person)),
                        received as (
                            insert into inbox (source, event_id, received_at)
                            select distinct source, event_id, now() from arrived order by 1, 2
                            on conflict do nothing returning source, event_id)
                        select source, event_id from received join arrived using (source, event_id)
                        where :includesErasedPersons or not exists (
                            select from tombstone where person_hash = person_hash(person))""")
                .bind("sources", RowReader.column(events, Event::source, String[]::new))
                .bind("ids", RowReader.column(events, Event::id, String[]::new))
                .bind(
                        "persons",
                        RowReader.column(
                                events, event -> Objects.requireNonNullElse(event.subject(), NOBODY), UUID[]::new))
                .bind("includesErasedPersons", includesErasedPersons)
                .map(row -> new Key(
                        RowReader.required(row, "source", String.class),
                        RowReader.required(row, "event_id", String.class)))
                .all()
                .collect(HashSet::new, Set::add);
    }
}
