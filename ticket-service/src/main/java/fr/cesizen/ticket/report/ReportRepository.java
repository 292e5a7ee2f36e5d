package fr.cesizen.ticket.report;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.numbers.DecimalRounding;
import fr.cesizen.ticket.level.ClockKind;
import fr.cesizen.ticket.level.Priority;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Sums up the verdicts that were written down when promises ended: no later policy changes them. */
@Repository
class ReportRepository {

    private static final int MOST_ROWS = 10_000;

    /**
     * A solution counts once, with the last verdict: a ticket that was opened again was not solved before. A part of another
     * ticket was not solved by the merge. A ticket that ended late without an answer counts among the answers, too.
     */
    private static final String VERDICTS = """
            with ended as (
                select case when f.first then 'FIRST_RESPONSE' else 'NEXT_RESPONSE' end as target,
                    h.ticket, h.seq, h.priority, h.at, h.response_missed as missed,
                    case when f.first then k.opened_at else coalesce(asked.at, k.opened_at) end as since
                from ticket_history h
                join ticket k on k.id = h.ticket
                cross join lateral (
                    select k.first_response_at is null or h.at <= k.first_response_at as first) f
                left join lateral (
                    select min(p.at) as at from ticket_history p
                    where p.ticket = h.ticket and p.kind = 'PERSON_WROTE' and p.seq < h.seq and not exists (
                        select from ticket_history s where s.ticket = h.ticket and s.kind = 'STAFF_ANSWERED'
                            and s.seq > p.seq and s.seq < h.seq)) asked on true
                where h.response_due is not null and h.at >= :start and h.at < :end
                union all
                select 'RESOLUTION', h.ticket, h.seq, h.priority, h.at, h.resolution_missed, k.opened_at
                from ticket_history h
                join ticket k on k.id = h.ticket
                where h.resolution_due is not null and h.kind <> 'JOINED' and h.at >= :start and h.at < :end
                    and not exists (
                        select from ticket_history l where l.ticket = h.ticket and l.seq > h.seq
                            and l.resolution_due is not null and l.kind <> 'JOINED')),
            verdict as (
                select e.*, a.staff from ended e left join ticket_staff_action a on a.event = e.seq
                where cast(:agent as uuid) is null or a.staff = cast(:agent as uuid))
            """;

    private static final String SUMS = """
            count(*) as n, count(*) filter (where not v.missed) as met,
            percentile_disc(array[0.5, 0.9, 0.95]) within group (order by extract(epoch from v.at - v.since)::bigint)
                as seconds
            from verdict v left join ticket_triage g on g.ticket = v.ticket
            group by 1, 2, 3, 4, 5
            order by array_position(array['FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION'], v.target), 4, 2, 3 nulls last, 5
            limit :limit""";

    private final DatabaseClient db;

    ReportRepository(DatabaseClient db) {
        this.db = db;
    }

    /** @param agent whose promises alone; those of all when null */
    Mono<List<ReportRow>> report(ReportPeriod period, Set<ReportDimension> by, @Nullable UUID agent) {
        var columns = Arrays.stream(ReportDimension.values())
                .map(dimension -> dimension.selected(by))
                .collect(Collectors.joining(", "));
        return db.sql(VERDICTS + "select v.target, " + columns + ", " + SUMS)
                .bind("agent", RowReader.optional(agent, UUID.class))
                .bind("start", period.start())
                .bind("end", period.end())
                .bind("limit", MOST_ROWS)
                .mapProperties(SumRow.class)
                .all()
                .map(SumRow::row)
                .collectList();
    }

    private record SumRow(
            String target,
            @Nullable String priority,
            @Nullable String team,
            @Nullable String month,
            @Nullable String agent,
            long n,
            long met,
            Long[] seconds) {

        ReportRow row() {
            var share = Objects.requireNonNull(DecimalRounding.round((double) met / n, 4));
            return new ReportRow(
                    ClockKind.valueOf(target),
                    priority == null ? null : Priority.valueOf(priority),
                    team,
                    month,
                    agent == null ? null : UUID.fromString(agent),
                    n,
                    met,
                    share,
                    seconds[0],
                    seconds[1],
                    seconds[2]);
        }
    }
}
