package fr.cesizen.emotion.report;

import fr.cesizen.emotion.report.Welch.Side;
import fr.cesizen.platform.transactions.Columns;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Days with a context beside days without.
 *
 * <p>The unit is the day, for the entries of one day are not independent of each other: ten lines about one bad evening
 * are one observation. A day gives each side the mean mood of its entries there, and so counts once a side; a day with
 * entries of both kinds stands on both.
 */
@Repository
class DaysByContext {

    private static final int AT_ONCE = 400;

    private static final String SQL = """
            with felt as materialized (
                select local_date, mood, contexts from entry
                where person = :person and deleted_at is null and local_date between :from and :to and mood is not null),
            day as (select local_date, count(*) as n, sum(mood) as total from felt group by local_date),
            present as materialized (
                select context, local_date, count(*) as n, sum(mood) as total
                from felt cross join lateral (select distinct unnest(contexts) as context) as each
                group by context, local_date),
            side as (
                select context, present.total / present.n as yes,
                       case when present.n is null then day.total / day.n end as no
                from (select distinct context from present) as name cross join day
                left join present using (context, local_date))
            select context, count(yes) as n_with, avg(yes) as mean_with, var_samp(yes) as variance_with,
                   count(no) as n_without, avg(no) as mean_without, var_samp(no) as variance_without
            from side group by context order by context""";

    private final DatabaseClient db;

    DaysByContext(DatabaseClient db) {
        this.db = db;
    }

    record Compared(String context, Side with, Side without) {}

    Mono<List<Compared>> in(UUID person, Range range) {
        return db.sql(SQL)
                .bind("person", person)
                .bind("from", range.from())
                .bind("to", range.to())
                .filter(each -> each.fetchSize(AT_ONCE))
                .map(row -> new Compared(
                        Columns.required(row, "context", String.class), side(row, "with"), side(row, "without")))
                .all()
                .collectList();
    }

    private static Side side(Readable row, String name) {
        var mean = row.get("mean_" + name, Double.class);
        var variance = row.get("variance_" + name, Double.class);
        return new Side(
                Columns.required(row, "n_" + name, Long.class),
                mean == null ? 0 : mean,
                variance == null ? 0 : variance);
    }
}
