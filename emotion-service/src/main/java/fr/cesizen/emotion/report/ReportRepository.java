package fr.cesizen.emotion.report;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads the figures of a report and of the previous period; the database counts, so no entries are loaded. */
@Repository
class ReportRepository {

    private static final String FIGURES = """
            select current, count(*) as entries, count(mood) as n, count(*) filter (where own) as own,
                   avg(mood) as mean, stddev_samp(mood) as spread, 0::bigint as words, 0::bigint as intensity,
            """;

    private static final String COUNTS = """
            with felt as materialized (
                select id, local_date >= :from as current, kind, emotions, intensities, mood, valence is not null as own,
                       (:moments::text[])[width_bucket(
                           coalesce(local_hour, extract(hour from felt_at at time zone 'UTC')::integer),
                           :hours::integer[])] as moment
                from entry
                where person = :person and deleted_at is null and local_date between :before and :to),
            word as materialized (
                select felt.id, felt.current, w.code, w.intensity
                from felt cross join lateral unnest(felt.emotions, felt.intensities) as w (code, intensity)),
            member as (select * from unnest(:families::text[], :members::text[]) as m (family, code))
            """ + FIGURES + """
                'all' as part, '' as key from felt group by current
            union all
            """ + FIGURES + """
                'moment', moment from felt where kind = 'momentary' group by current, moment
            union all
            select current, count(*), 0, 0, null, null, count(*), sum(intensity), 'emotion', code
            from word group by current, code
            union all
            select current, count(*), 0, 0, null, null, sum(words)::bigint, sum(total)::bigint, 'family', family
            from (select current, family, id, sum(intensity) as total, count(*) as words
                  from word join member using (code) group by current, family, id) as each
            group by current, family""";

    private final DatabaseClient db;

    ReportRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<List<StatRow>> of(UUID person, ReportPeriod span, FamilyMembership members) {
        return db.sql(COUNTS)
                .bind("families", members.families())
                .bind("members", members.emotions())
                .bind("moments", PartOfDay.names())
                .bind("hours", PartOfDay.hours())
                .bind("person", person)
                .bind("before", span.before().from())
                .bind("from", span.range().from())
                .bind("to", span.range().to())
                .mapProperties(StatRow.class)
                .all()
                .collectList();
    }
}
