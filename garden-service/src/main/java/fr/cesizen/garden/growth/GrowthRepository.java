package fr.cesizen.garden.growth;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The append-only ledger of all growth, and the gardens computed from it. Every query names the person. */
@Repository
public class GrowthRepository {

    /** A life's sums are thousands of rows, and each round trip costs more than a hundred of them. */
    private static final int ROWS_A_ROUND_TRIP = 2_000;

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
                        insert into growth (id, person, kind, source, day, points, at, capped)
                        select * from unnest(:ids, :people, :kinds, :sources, :days, :points, :at, :capped)
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
                .bind(
                        "capped",
                        RowReader.column(growths, grown -> grown.growth().capped(), Boolean[]::new))
                .then();
    }

    /**
     * Computes the garden from daily sums kept in the database: at most five rows for each day on which the person was
     * active.
     */
    public Mono<Garden> garden(UUID person) {
        return tallies(person).map(Garden::of).as(tx::transactional);
    }

    /** The points of the garden after each local day on which it grew. */
    public Mono<SortedMap<LocalDate, Long>> pointsByDay(UUID person) {
        return tallies(person).map(Garden::pointsByDay).as(tx::transactional);
    }

    private Mono<List<DayTotals>> tallies(UUID person) {
        return db.sql("""
                        select day, kind, growths::bigint as growths, points::bigint as points, whole::bigint as whole, last_at
                        from garden_day where person = :person""")
                .filter(statement -> statement.fetchSize(ROWS_A_ROUND_TRIP))
                .bind("person", person)
                .map(GrowthRepository::tally)
                .all()
                .collectList();
    }

    /** On how many days of {@code month} the person practised. */
    public Mono<Long> practiceDays(UUID person, YearMonth month) {
        return db.sql("""
                        select count(*) from garden_day
                        where person = :person and kind = 'practice' and day between :first and :last""")
                .bind("person", person)
                .bind("first", month.atDay(1))
                .bind("last", month.atEndOfMonth())
                .mapValue(Long.class)
                .one()
                .as(tx::transactional);
    }

    /** The {@code limit} entries before {@code after}, newest first. */
    Mono<List<GrowthEntry>> page(UUID person, Cursor after, int limit) {
        return db.sql("""
                        select id, kind, source, day, points, at, capped from growth
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

    private static DayTotals tally(Readable row) {
        return new DayTotals(
                RowReader.required(row, "day", LocalDate.class),
                kind(row),
                RowReader.required(row, "growths", Long.class),
                RowReader.required(row, "points", Long.class),
                RowReader.required(row, "whole", Long.class),
                RowReader.required(row, "last_at", Instant.class));
    }

    private static GrowthEntry growth(Readable row) {
        return new GrowthEntry(
                RowReader.required(row, "id", UUID.class),
                kind(row),
                RowReader.required(row, "source", UUID.class),
                RowReader.required(row, "day", LocalDate.class),
                RowReader.required(row, "points", Integer.class),
                RowReader.required(row, "at", Instant.class),
                RowReader.required(row, "capped", Boolean.class));
    }

    private static GrowthSource kind(Readable row) {
        return EnumCodes.find(GrowthSource.class, RowReader.required(row, "kind", String.class))
                .orElseThrow();
    }
}
