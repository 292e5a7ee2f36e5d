package fr.cesizen.garden.growth;

import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.transactions.Columns;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The append-only ledger of all growth, and the gardens that it adds up to. Every query names the person. */
@Repository
public class Ledger {

    private final DatabaseClient db;
    private final Outbox outbox;
    private final Transactions tx;

    Ledger(DatabaseClient db, Outbox outbox, Transactions tx) {
        this.db = db;
        this.outbox = outbox;
        this.tx = tx;
    }

    /** Adds and publishes {@code growth} in the caller's transaction; does nothing when its source grew before. */
    public Mono<Void> add(UUID person, Growth growth) {
        return db.sql("""
                        insert into growth (id, person, kind, source, day, points, at)
                        values (:id, :person, :kind, :source, :day, :points, :at)
                        on conflict (person, kind, source) do nothing""")
                .bindProperties(growth)
                .bind("person", person)
                .bind("kind", EnumCodes.code(growth.kind()))
                .fetch()
                .rowsUpdated()
                .filter(added -> added == 1)
                .flatMap(added -> outbox.add(GardenGrown.of(person, growth)));
    }

    /** Reads the sums by day that the database keeps: at most two rows for each day the person was active. */
    Mono<Garden> garden(UUID person) {
        return db.sql("""
                        select kind, sum(growths)::bigint as growths, sum(points)::bigint as points, count(*) as days,
                               max(last_at) as last
                        from garden_day where person = :person group by kind""")
                .bind("person", person)
                .map(Ledger::tally)
                .all()
                .collectList()
                .map(Garden::of)
                .as(tx::transactional);
    }

    /** The {@code limit} lines before {@code after}, newest first. */
    Mono<List<Growth>> page(UUID person, Cursor after, int limit) {
        return db.sql("""
                        select id, kind, source, day, points, at from growth
                        where person = :person and (at, id) < (:at, :id) order by at desc, id desc limit :limit""")
                .bind("person", person)
                .bind("at", after.at())
                .bind("id", after.id())
                .bind("limit", limit)
                .map(Ledger::growth)
                .all()
                .collectList()
                .as(tx::transactional);
    }

    private static Tally tally(Readable row) {
        return new Tally(
                kind(row),
                Columns.required(row, "growths", Long.class),
                Columns.required(row, "points", Long.class),
                Columns.required(row, "days", Long.class),
                Columns.required(row, "last", Instant.class));
    }

    private static Growth growth(Readable row) {
        return new Growth(
                Columns.required(row, "id", UUID.class),
                kind(row),
                Columns.required(row, "source", UUID.class),
                Columns.required(row, "day", LocalDate.class),
                Columns.required(row, "points", Integer.class),
                Columns.required(row, "at", Instant.class));
    }

    private static Kind kind(Readable row) {
        return EnumCodes.find(Kind.class, Columns.required(row, "kind", String.class))
                .orElseThrow();
    }
}
