package fr.cesizen.garden.growth;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.text.EnumCodes;
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

/** The append-only ledger of all growth, and the gardens computed from it. Every query names the person. */
@Repository
public class GrowthRepository {

    private final DatabaseClient db;
    private final Transactions tx;

    GrowthRepository(DatabaseClient db, Transactions tx) {
        this.db = db;
        this.tx = tx;
    }

    /** Something that grew for a person. */
    record PersonGrowth(UUID person, GrowthEntry growth) {}

    /** Adds {@code growth} in the caller's transaction; does nothing when its source has already been counted. */
    public Mono<Void> add(UUID person, GrowthEntry growth) {
        return addAll(List.of(new PersonGrowth(person, growth)));
    }

    /** Adds what grew for several people, by one statement. */
    Mono<Void> addAll(List<PersonGrowth> growths) {
        return db.sql("""
                        insert into growth (id, person, kind, source, day, points, at)
                        select * from unnest(:ids, :people, :kinds, :sources, :days, :points, :at)
                        on conflict (person, kind, source) do nothing""")
                .bind("ids", RowReader.column(growths, grown -> grown.growth().id(), UUID[]::new))
                .bind("people", RowReader.column(growths, PersonGrowth::person, UUID[]::new))
                .bind(
                        "kinds",
                        RowReader.column(
                                growths, grown -> EnumCodes.code(grown.growth().kind()), String[]::new))
                .bind(
                        "sources",
                        RowReader.column(growths, grown -> grown.growth().source(), UUID[]::new))
                .bind("days", RowReader.column(growths, grown -> grown.growth().day(), LocalDate[]::new))
                .bind(
                        "points",
                        RowReader.column(growths, grown -> grown.growth().points(), Integer[]::new))
                .bind("at", RowReader.column(growths, grown -> grown.growth().at(), Instant[]::new))
                .then();
    }

    /**
     * Computes the garden from daily sums kept in the database: at most two rows for each day on which the person was
     * active.
     */
    Mono<Garden> garden(UUID person) {
        return db.sql("""
                        select kind, sum(growths)::bigint as growths, sum(points)::bigint as points, count(*) as days,
                               max(last_at) as last
                        from garden_day where person = :person group by kind""")
                .bind("person", person)
                .map(GrowthRepository::tally)
                .all()
                .collectList()
                .map(Garden::of)
                .as(tx::transactional);
    }

    /** The {@code limit} entries before {@code after}, newest first. */
    Mono<List<GrowthEntry>> page(UUID person, Cursor after, int limit) {
        return db.sql("""
                        select id, kind, source, day, points, at from growth
                        where person = :person and (at, id) < (:at, :id) order by at desc, id desc limit :limit""")
                .bind("person", person)
                .bind("at", after.at())
                .bind("id", after.id())
                .bind("limit", limit)
                .map(GrowthRepository::growth)
                .all()
                .collectList()
                .as(tx::transactional);
    }

    private static GrowthTotals tally(Readable row) {
        return new GrowthTotals(
                kind(row),
                RowReader.required(row, "growths", Long.class),
                RowReader.required(row, "points", Long.class),
                RowReader.required(row, "days", Long.class),
                RowReader.required(row, "last", Instant.class));
    }

    private static GrowthEntry growth(Readable row) {
        return new GrowthEntry(
                RowReader.required(row, "id", UUID.class),
                kind(row),
                RowReader.required(row, "source", UUID.class),
                RowReader.required(row, "day", LocalDate.class),
                RowReader.required(row, "points", Integer.class),
                RowReader.required(row, "at", Instant.class));
    }

    private static GrowthSource kind(Readable row) {
        return EnumCodes.find(GrowthSource.class, RowReader.required(row, "kind", String.class))
                .orElseThrow();
    }
}
