package fr.cesizen.gdpr.statistics.collection;

import fr.cesizen.platform.database.RowReader;
import java.time.LocalDate;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What other services counted in open months, inside the caller's transaction. */
@Repository
public class ServiceCountRepository {

    /** More than there are questionnaires and parts. */
    private static final int MOST = 5_000;

    private final DatabaseClient db;

    ServiceCountRepository(DatabaseClient db) {
        this.db = db;
    }

    /** A figure of a measure that is counted elsewhere. */
    public record Counted(String measure, String subject, String part, long n) {}

    /** Stores what was counted in place of what was counted before. */
    Mono<Void> replace(LocalDate month, ServiceCount count) {
        return db.sql("delete from statistics_count where month = :month and measure = :measure")
                .bind("month", month)
                .bind("measure", count.measure())
                .then()
                .then(db.sql("""
                                insert into statistics_count (month, measure, subject, part, n)
                                select cast(:month as date), cast(:measure as text), subject, part, n
                                from unnest(cast(:subjects as text[]), cast(:parts as text[]), cast(:ns as bigint[]))
                                     as c (subject, part, n)""")
                        .bind("month", month)
                        .bind("measure", count.measure())
                        .bind("subjects", RowReader.column(count.cells(), ServiceCount.Cell::subject, String[]::new))
                        .bind("parts", RowReader.column(count.cells(), ServiceCount.Cell::part, String[]::new))
                        .bind("ns", RowReader.column(count.cells(), ServiceCount.Cell::n, Long[]::new))
                        .then());
    }

    public Mono<List<Counted>> findAll(LocalDate month) {
        return db.sql("""
                        select measure, subject, part, n from statistics_count where month = :month
                        order by measure, subject, part limit :most""")
                .bind("month", month)
                .bind("most", MOST)
                .mapProperties(Counted.class)
                .all()
                .collectList();
    }
}
