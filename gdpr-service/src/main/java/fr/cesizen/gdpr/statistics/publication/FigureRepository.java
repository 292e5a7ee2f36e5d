package fr.cesizen.gdpr.statistics.publication;

import fr.cesizen.gdpr.statistics.disclosure.Figure;
import fr.cesizen.platform.database.RowReader;
import java.time.LocalDate;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was published of sealed months: added once, and never changed. Inside the caller's transaction. */
@Repository
class FigureRepository {

    /** More than a month of all questionnaires has, times the months that are read at once. */
    private static final int MOST = 20_000;

    private final DatabaseClient db;

    FigureRepository(DatabaseClient db) {
        this.db = db;
    }

    /** A figure and its month. */
    record Published(LocalDate month, Figure figure) {}

    Mono<Void> publish(LocalDate month, List<Figure> figures) {
        return db.sql("""
                        insert into statistics_figure (month, measure, subject, part, n)
                        select cast(:month as date), measure, subject, part, n
                        from unnest(cast(:measures as text[]), cast(:subjects as text[]), cast(:parts as text[]),
                                    cast(:ns as bigint[])) as f (measure, subject, part, n)""")
                .bind("month", month)
                .bind("measures", RowReader.column(figures, Figure::measure, String[]::new))
                .bind("subjects", RowReader.column(figures, Figure::subject, String[]::new))
                .bind("parts", RowReader.column(figures, Figure::part, String[]::new))
                .bind("ns", RowReader.column(figures, Figure::n, Long[]::new))
                .then();
    }

    /** The figures of the months from the first to the last, by month. */
    Mono<List<Published>> find(LocalDate first, LocalDate last) {
        return db.sql("""
                        select month, measure, subject, part, n from statistics_figure
                        where month between :first and :last order by month, measure, subject, part limit :most""")
                .bind("first", first)
                .bind("last", last)
                .bind("most", MOST)
                .map(row -> new Published(
                        RowReader.required(row, "month", LocalDate.class),
                        new Figure(
                                RowReader.required(row, "measure", String.class),
                                RowReader.required(row, "subject", String.class),
                                RowReader.required(row, "part", String.class),
                                row.get("n", Long.class))))
                .all()
                .collectList();
    }
}
