package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.rule.DayPart;
import fr.cesizen.garden.suggestion.rule.MoodBin;
import fr.cesizen.garden.suggestion.rule.MoodQuadrant;
import fr.cesizen.garden.suggestion.rule.PoolCell;
import fr.cesizen.garden.suggestion.rule.ResponsePool;
import fr.cesizen.garden.suggestion.rule.ResponsePool.Situation;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.transactions.AdvisoryLock;
import io.r2dbc.spi.Readable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The stored pool: sums over ten people or more, and nobody's rows. Runs in the caller's transaction. */
@Repository
class ResponsePoolRepository {

    private static final String CHANGE = "change";
    private static final String EXERCISE = "exercise";
    private static final String SITUATION = "situation";

    private final DatabaseClient db;
    private final AdvisoryLock lock;

    ResponsePoolRepository(DatabaseClient db) {
        this.db = db;
        this.lock = new AdvisoryLock(db);
    }

    private record Row(String kind, String protocol, String mood, String dayPart, PoolCell cell) {}

    /** The pool as last computed; empty when there is none. */
    Mono<ResponsePool> find() {
        return db.sql("select kind, protocol, mood, day_part, people, weight, mean from response_pool")
                .map(ResponsePoolRepository::row)
                .all()
                .collectList()
                .map(ResponsePoolRepository::pool);
    }

    /** Replaces the whole pool. */
    Mono<Void> replace(ResponsePool pool) {
        var rows = rows(pool);
        return lock.acquire("response-pool")
                .then(db.sql("delete from response_pool").then())
                .then(db.sql("""
                        insert into response_pool (kind, protocol, mood, day_part, people, weight, mean)
                        select * from unnest(:kinds, :protocols, :moods, :dayParts, :people, :weights, :means)""")
                        .bind("kinds", RowReader.column(rows, Row::kind, String[]::new))
                        .bind("protocols", RowReader.column(rows, Row::protocol, String[]::new))
                        .bind("moods", RowReader.column(rows, Row::mood, String[]::new))
                        .bind("dayParts", RowReader.column(rows, Row::dayPart, String[]::new))
                        .bind("people", RowReader.column(rows, row -> row.cell().people(), Integer[]::new))
                        .bind(
                                "weights",
                                RowReader.column(rows, row -> row.cell().weight(), Double[]::new))
                        .bind("means", RowReader.column(rows, row -> row.cell().mean(), Double[]::new))
                        .then());
    }

    private static List<Row> rows(ResponsePool pool) {
        var rows = new ArrayList<Row>();
        pool.changes().forEach((bin, cell) -> rows.add(new Row(CHANGE, "", bin.name(), "", cell)));
        pool.exercises().forEach((code, cell) -> rows.add(new Row(EXERCISE, code, "", "", cell)));
        pool.situations()
                .forEach((key, cell) -> rows.add(new Row(
                        SITUATION,
                        key.protocol(),
                        key.mood().name(),
                        key.dayPart().name(),
                        cell)));
        return rows;
    }

    private static ResponsePool pool(List<Row> rows) {
        var changes = new HashMap<MoodBin, PoolCell>();
        var exercises = new HashMap<String, PoolCell>();
        var situations = new HashMap<Situation, PoolCell>();
        for (var row : rows) {
            switch (row.kind()) {
                case CHANGE -> changes.put(MoodBin.valueOf(row.mood()), row.cell());
                case EXERCISE -> exercises.put(row.protocol(), row.cell());
                default ->
                    situations.put(
                            new Situation(
                                    row.protocol(), MoodQuadrant.valueOf(row.mood()), DayPart.valueOf(row.dayPart())),
                            row.cell());
            }
        }
        return new ResponsePool(changes, exercises, situations);
    }

    private static Row row(Readable row) {
        return new Row(
                RowReader.required(row, "kind", String.class),
                RowReader.required(row, "protocol", String.class),
                RowReader.required(row, "mood", String.class),
                RowReader.required(row, "day_part", String.class),
                new PoolCell(
                        RowReader.required(row, "people", Integer.class),
                        RowReader.required(row, "weight", Double.class),
                        RowReader.required(row, "mean", Double.class)));
    }
}
