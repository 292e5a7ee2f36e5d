package fr.cesizen.ticket.report;

import fr.cesizen.platform.numbers.DecimalRounding;
import fr.cesizen.ticket.level.Priority;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Sums up incidents that were resolved. The first thing that a member of staff did about one acknowledges it. */
@Repository
class IncidentReportRepository {

    private static final int MOST_ROWS = 1_000;

    private static final String SUMS = """
            count(*) as n, count(*) filter (where i.resolved_at <= i.due) as met,
            round(avg(extract(epoch from i.resolved_at - i.opened_at)))::bigint as mean_seconds,
            percentile_disc(array[0.5, 0.9, 0.95]) within group
                (order by extract(epoch from i.resolved_at - i.opened_at)::bigint) as seconds,
            count(a.at) as acknowledged,
            round(avg(extract(epoch from a.at - i.opened_at)))::bigint as mean_to_acknowledge
            from incident i
            left join lateral (select min(e.at) as at from incident_event e
                where e.incident = i.id and e.staff is not null) a on true
            where i.resolved_at >= :start and i.resolved_at < :end
            group by 1, 2 order by 2, 1 limit :limit""";

    private final DatabaseClient db;

    IncidentReportRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<List<IncidentReportRow>> report(ReportPeriod period, Set<IncidentReportDimension> by) {
        var columns = Arrays.stream(IncidentReportDimension.values())
                .map(dimension -> dimension.selected(by))
                .collect(Collectors.joining(", "));
        return db.sql("select " + columns + ", " + SUMS)
                .bind("start", period.start())
                .bind("end", period.end())
                .bind("limit", MOST_ROWS)
                .mapProperties(SumRow.class)
                .all()
                .map(SumRow::row)
                .collectList();
    }

    private record SumRow(
            @Nullable String priority,
            @Nullable String month,
            long n,
            long met,
            long meanSeconds,
            Long[] seconds,
            long acknowledged,
            @Nullable Long meanToAcknowledge) {

        IncidentReportRow row() {
            return new IncidentReportRow(
                    priority == null ? null : Priority.valueOf(priority),
                    month,
                    n,
                    met,
                    Objects.requireNonNull(DecimalRounding.round((double) met / n, 4)),
                    meanSeconds,
                    seconds[0],
                    seconds[1],
                    seconds[2],
                    acknowledged,
                    meanToAcknowledge);
        }
    }
}
