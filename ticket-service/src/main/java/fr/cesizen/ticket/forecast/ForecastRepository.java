package fr.cesizen.ticket.forecast;

import fr.cesizen.ticket.level.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Counts the deadlines that stand beside the tickets, as their last events left them. */
@Repository
class ForecastRepository {

    /** Of teams and priorities together. */
    private static final int MOST_ROWS = 1_000;

    private final DatabaseClient db;

    ForecastRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<List<ForecastRow>> forecast(Instant now) {
        return db.sql("""
                        select g.team, k.priority,
                            count(*) filter (where k.next_due < :now) as late,
                            count(*) filter (where k.next_due >= :now and k.next_due < :hour) as within1h,
                            count(*) filter (where k.next_due >= :now and k.next_due < :four) as within4h,
                            count(*) filter (where k.next_due >= :now and k.next_due < :eight) as within8h,
                            count(*) filter (where k.next_due >= :now) as within24h
                        from ticket k left join ticket_triage g on g.ticket = k.id and g.team is not null
                        where k.status = 'OPEN' and k.next_due < :day
                        group by g.team, k.priority order by g.team nulls last, k.priority limit :limit""")
                .bind("now", now)
                .bind("hour", now.plus(Duration.ofHours(1)))
                .bind("four", now.plus(Duration.ofHours(4)))
                .bind("eight", now.plus(Duration.ofHours(8)))
                .bind("day", now.plus(Duration.ofHours(24)))
                .bind("limit", MOST_ROWS)
                .mapProperties(CountRow.class)
                .all()
                .map(CountRow::row)
                .collectList();
    }

    private record CountRow(
            @Nullable String team,
            String priority,
            long late,
            long within1h,
            long within4h,
            long within8h,
            long within24h) {

        ForecastRow row() {
            return new ForecastRow(team, Priority.valueOf(priority), late, within1h, within4h, within8h, within24h);
        }
    }
}
