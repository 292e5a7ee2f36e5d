package fr.cesizen.emotion.report;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The figures of a report and of the period before: the database counts, the entries stay where they are. */
@Repository
class ReportRows {

    /** A report has 100 rows or so; fetched at once they are one round trip. */
    private static final int AT_ONCE = 400;

    private static final String FELT = """
            with felt as materialized (
                select id, local_date >= :from as current, kind, felt_at, zone, emotions, intensities, mood,
                       valence is not null as own
                from entry
                where person = :person and deleted_at is null and local_date between :before and :to),
            """;

    private static final String FIGURES = """
            select current, count(*) as entries, count(mood) as n, count(*) filter (where own) as own,
                   avg(mood) as mean, stddev_samp(mood) as spread, 0::bigint as words, 0::bigint as intensity,
            """;

    private static final String WORDS = """
            word as materialized (
                select felt.id, felt.current, w.code, w.intensity
                from felt cross join lateral unnest(felt.emotions, felt.intensities) as w (code, intensity)),
            member as (select * from unnest(:families::text[], :members::text[]) as m (family, code))
            """ + FIGURES + """
                'all' as part, '' as key from felt group by current
            union all
            select false, count(*), 0, 0, null, null, 0, 0, 'zone', zone from felt where kind = 'momentary' group by zone
            union all
            select current, count(*), 0, 0, null, null, count(*), sum(intensity), 'emotion', code
            from word group by current, code
            union all
            select current, count(*), 0, 0, null, null, sum(words)::bigint, sum(total)::bigint, 'family', family
            from (select current, family, id, sum(intensity) as total, count(*) as words
                  from word join member using (code) group by current, family, id) as each
            group by current, family""";

    private static final String MOMENTS = """
            clock as materialized (
                select * from unnest(:zones::text[], :starts::bigint[], :ends::bigint[], :offsets::integer[])
                as c (zone, starts, ends, seconds)),
            timed as (
                select felt.*, extract(hour from felt_at at time zone 'UTC' + seconds * interval '1 second') as hour
                from felt join clock on clock.zone = felt.zone and kind = 'momentary'
                     and felt_at >= to_timestamp(starts) and felt_at < to_timestamp(ends))
            """ + FIGURES + """
                'moment' as part,
                case when hour < 5 then 'night' when hour < 12 then 'morning' when hour < 18 then 'afternoon'
                     else 'evening' end as key
            from timed group by current, key""";

    private final DatabaseClient db;

    ReportRows(DatabaseClient db) {
        this.db = db;
    }

    /** Counts of everything but the moments of the day, and the zones in which the moments were. */
    Mono<List<ReportRow>> counts(UUID person, Span span, Members members) {
        return rows(
                db.sql(FELT + WORDS).bind("families", members.families()).bind("members", members.emotions()),
                person,
                span);
    }

    Mono<List<ReportRow>> moments(UUID person, Span span, Collection<ZoneClock> clocks) {
        return rows(
                db.sql(FELT + MOMENTS)
                        .bind("zones", clocks.stream().map(ZoneClock::zone).toArray(String[]::new))
                        .bind("starts", clocks.stream().map(ZoneClock::starts).toArray(Long[]::new))
                        .bind("ends", clocks.stream().map(ZoneClock::ends).toArray(Long[]::new))
                        .bind("offsets", clocks.stream().map(ZoneClock::offset).toArray(Integer[]::new)),
                person,
                span);
    }

    private static Mono<List<ReportRow>> rows(GenericExecuteSpec statement, UUID person, Span span) {
        return statement
                .bind("person", person)
                .bind("before", span.before().from())
                .bind("from", span.range().from())
                .bind("to", span.range().to())
                .filter(each -> each.fetchSize(AT_ONCE))
                .map(ReportRow::of)
                .all()
                .collectList();
    }
}
