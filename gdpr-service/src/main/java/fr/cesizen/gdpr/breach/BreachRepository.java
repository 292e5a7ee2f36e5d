package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Breaches, read and written only by the service itself ({@code Actor.system()}). */
@Repository
class BreachRepository {

    private static final Cursor FIRST = new Cursor(Instant.EPOCH, new UUID(0, 0));

    private final DatabaseClient db;

    BreachRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Stores a new breach; false when its incident is in the register already. */
    Mono<Boolean> insert(Breach breach) {
        var incident = RowReader.optional(breach.incident(), UUID.class);
        return bind(
                        db.sql("""
                                insert into breach (id, incident, priority, began_at, known_at, opened_at, nature, risk,
                                    authority_owed, people_owed, due_at, closed_at, listed_at, version)
                                values (:id, :incident, :priority, :began, :known, :opened, :nature, :risk, :authority,
                                    :people, :due, :closed, :listed, :version)
                                on conflict (incident) do nothing""")
                                .bind("incident", incident)
                                .bind("priority", RowReader.optional(breach.priority(), String.class))
                                .bind("began", RowReader.optional(breach.beganAt(), Instant.class))
                                .bind("known", breach.knownAt())
                                .bind("opened", breach.openedAt()),
                        breach)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Stores what a step has made of a breach, which the transaction holds locked. */
    Mono<Void> update(Breach breach) {
        return bind(db.sql("""
                                update breach set nature = :nature, risk = :risk, authority_owed = :authority,
                                    people_owed = :people, due_at = :due, closed_at = :closed, listed_at = :listed,
                                    version = :version
                                where id = :id"""), breach).then();
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, Breach breach) {
        var risk = breach.risk();
        return statement
                .bind("id", breach.id())
                .bind("nature", RowReader.optional(breach.nature(), String.class))
                .bind("risk", RowReader.optional(risk == null ? null : risk.name(), String.class))
                .bind("authority", breach.authorityOwed())
                .bind("people", breach.peopleOwed())
                .bind("due", RowReader.optional(breach.dueAt(), Instant.class))
                .bind("closed", RowReader.optional(breach.closedAt(), Instant.class))
                .bind("listed", breach.listedAt())
                .bind("version", breach.version());
    }

    /** One breach; empty when there is none. */
    Mono<Breach> find(UUID id) {
        return db.sql("select * from breach where id = :id")
                .bind("id", id)
                .mapProperties(Breach.class)
                .one();
    }

    /** The same, locked until the transaction ends. */
    Mono<Breach> lock(UUID id) {
        return db.sql("select * from breach where id = :id for update")
                .bind("id", id)
                .mapProperties(Breach.class)
                .one();
    }

    /** A page of the register in its order, see {@link Breach#listedAt}. */
    Mono<List<Breach>> page(PageQuery query) {
        var after = query.after().equals(Cursor.NEWEST) ? FIRST : query.after();
        return db.sql("select * from breach where (listed_at, id) > (:at, :id) order by listed_at, id limit :limit")
                .bind("at", after.at())
                .bind("id", after.id())
                .bind("limit", query.fetch())
                .mapProperties(Breach.class)
                .all()
                .collectList();
    }

    /** By when the earliest notice is due that is still owed; absent when none is. */
    Mono<Optional<Instant>> earliestDue() {
        return db.sql("select min(due_at) as due from breach")
                .map(row -> Optional.ofNullable(row.get("due", Instant.class)))
                .one();
    }
}
