package fr.cesizen.emotion.report;

import fr.cesizen.emotion.report.WelchInterval.Side;
import fr.cesizen.platform.database.RowReader;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Compares days with a context to days without it.
 *
 * <p>The unit is the day, because the entries of one day are not independent of each other: ten lines about one bad evening
 * are one observation. A day on which the context was noted counts as a day with it, by the mean mood of the entries that
 * name it; any other day counts as one without it, by the mean mood of all its entries. A day whose entries with the context
 * have no mood does not count.
 *
 * <p>Moods last and contexts come in runs, so neighbouring days carry less information than days far apart.
 * {@code inflation} measures how much less: it is the squared error of the difference when days up to a week apart are taken
 * together, with weights that fall with their distance, divided by the squared error of independent days, and at least 1. W.
 * K. Newey, K. D. West, "A Simple, Positive Semi-Definite, Heteroskedasticity and Autocorrelation Consistent Covariance
 * Matrix", Econometrica 55 (1987), 703–708.
 */
@Repository
class ContextComparisonRepository {

    private static final String SQL = """
            with written as materialized (
                select local_date, mood, contexts from entry
                where person = :person and deleted_at is null and local_date between :from and :to),
            day as (select local_date, avg(mood) as mood from written group by local_date having count(mood) > 0),
            present as materialized (
                select context, local_date, avg(mood) as mood
                from written cross join lateral (select distinct unnest(contexts) as context) as each
                group by context, local_date),
            side as (
                select context, present.local_date is not null as noted, local_date - cast(:from as date) as day,
                       case when present.local_date is null then day.mood else present.mood end as mood
                from (select distinct context from present) as name cross join day
                left join present using (context, local_date)),
            pull as (
                select context, day,
                       (mood - avg(mood) over one) / count(*) over one * case when noted then 1 else -1 end as pull
                from side where mood is not null window one as (partition by context, noted)),
            near as (
                select context, day, pull, sum(pull) over week as sum, sum(pull * day) over week as dated
                from pull
                window week as (partition by context order by day range between 7 preceding and 1 preceding)),
            alike as (
                select context, 2 * sum(pull * (sum * (8 - day) + dated)) / 8 / nullif(sum(pull * pull), 0) as share
                from near group by context)
            select context, count(mood) filter (where noted) as n_with, avg(mood) filter (where noted) as mean_with,
                   var_samp(mood) filter (where noted) as variance_with,
                   count(mood) filter (where not noted) as n_without,
                   avg(mood) filter (where not noted) as mean_without,
                   var_samp(mood) filter (where not noted) as variance_without,
                   greatest(1, 1 + coalesce(max(share), 0)) as inflation
            from side left join alike using (context) group by context order by context""";

    private final DatabaseClient db;

    ContextComparisonRepository(DatabaseClient db) {
        this.db = db;
    }

    /**
     * @param inflation factor by which the similarity of neighbouring days raises the squared error of the difference, at
     *     least 1
     */
    record Compared(String context, Side with, Side without, double inflation) {}

    Mono<List<Compared>> in(UUID person, DateRange range) {
        return db.sql(SQL)
                .bind("person", person)
                .bind("from", range.from())
                .bind("to", range.to())
                .map(row -> new Compared(
                        RowReader.required(row, "context", String.class),
                        side(row, "with"),
                        side(row, "without"),
                        RowReader.required(row, "inflation", Double.class)))
                .all()
                .collectList();
    }

    private static Side side(Readable row, String name) {
        var mean = row.get("mean_" + name, Double.class);
        var variance = row.get("variance_" + name, Double.class);
        return new Side(
                RowReader.required(row, "n_" + name, Long.class),
                mean == null ? 0 : mean,
                variance == null ? 0 : variance);
    }
}
