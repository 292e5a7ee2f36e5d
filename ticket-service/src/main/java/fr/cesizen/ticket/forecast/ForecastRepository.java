package fr.cesizen.ticket.forecast;

import fr.cesizen.ticket.level.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Counts the deadlines of tickets, as their last events left them: from an index that holds all that is counted. */
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
                        select team, priority,
                            count(*) filter (where next_due < :now) as late,
                            count(*) filter (where next_due >= :now and next_due < :hour) as within1h,
                            count(*) filter (where next_due >= :now and next_due < :four) as within4h,
                            count(*) filter (where next_due >= :now and next_due < :eight) as within8h,
                            count(*) filter (where next_due >= :now) as within24h
                        from ticket_due where next_due < :day
                        group by team, priority order by team nulls last, priority limit :limit""")
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
