package fr.cesizen.gdpr.statistics.collection;

import fr.cesizen.platform.database.RowReader;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The marks of people in open months, inside the caller's transaction. */
@Repository
public class MarkRepository {

    private static final String MARKS = "select decode(m, 'hex') from unnest(cast(:marks as text[])) as m";

    private final DatabaseClient db;

    MarkRepository(DatabaseClient db) {
        this.db = db;
    }

    /** A mark and what it is of. */
    record Mark(Measure measure, byte[] value) {

        String code() {
            return measure.code();
        }

        String hex() {
            return HexFormat.of().formatHex(value);
        }
    }

    /** Adds marks; those that are there change nothing. */
    Mono<Void> add(LocalDate month, List<Mark> marks) {
        return db.sql("""
                        insert into statistics_mark (month, measure, mark)
                        select distinct cast(:month as date), measure, decode(mark, 'hex')
                        from unnest(cast(:measures as text[]), cast(:marks as text[])) as m (measure, mark)
                        order by 2, 3 on conflict do nothing""")
                .bind("month", month)
                .bind("measures", RowReader.column(marks, Mark::code, String[]::new))
                .bind("marks", RowReader.column(marks, Mark::hex, String[]::new))
                .then();
    }

    /** Takes marks out again. */
    Mono<Void> remove(LocalDate month, List<Mark> marks) {
        return db.sql("delete from statistics_mark where month = :month and mark in (" + MARKS + ")")
                .bind("month", month)
                .bind("marks", RowReader.column(marks, Mark::hex, String[]::new))
                .then();
    }

    /** How many of these marks there are, by measure. */
    Mono<Map<String, Long>> count(LocalDate month, List<Mark> marks) {
        return db.sql("select measure, count(*) as n from statistics_mark where month = :month and mark in (" + MARKS
                        + ") group by measure")
                .bind("month", month)
                .bind("marks", RowReader.column(marks, Mark::hex, String[]::new))
                .map(row -> Map.entry(
                        RowReader.required(row, "measure", String.class), RowReader.required(row, "n", Long.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** How many marks there are of each measure. */
    public Mono<Map<String, Long>> countAll(LocalDate month) {
        return db.sql("select measure, count(*) as n from statistics_mark where month = :month group by measure")
                .bind("month", month)
                .map(row -> Map.entry(
                        RowReader.required(row, "measure", String.class), RowReader.required(row, "n", Long.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
