package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The requests of all people as the officer sees them, read only by the service itself ({@code Actor.system()}). */
@Repository
class RegisterRepository {

    /** Where a request whose clock stands still is listed: behind all others. */
    private static final LocalDate NO_DAY = LocalDate.of(9000, 1, 1);

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private final DatabaseClient db;

    RegisterRepository(DatabaseClient db) {
        this.db = db;
    }

    /** A page of requests, the one that is due first at the top; of all open ones unless a state is asked for. */
    Mono<List<RightsRequest>> page(@Nullable RequestState state, PageQuery query) {
        boolean first = query.after().equals(Cursor.NEWEST);
        return db.sql("""
                        select id, null::uuid as about, kind, subject, lifts, state, received_at, extended,
                               suspended_days, suspended_since, closed_at, extension_reason, refusal_reason
                        from rights_entry
                        where case when cast(:state as text) is null then closed_at is null else state = :state end
                          and (coalesce(due_on, date '9000-01-01'), id) > (:day, :after)
                        order by coalesce(due_on, date '9000-01-01'), id limit :limit""")
                .bind("state", RowReader.optional(state == null ? null : state.name(), String.class))
                .bind(
                        "day",
                        first
                                ? BEFORE_ALL
                                : query.after().at().atZone(ZoneOffset.UTC).toLocalDate())
                .bind("after", first ? new UUID(0, 0) : query.after().id())
                .bind("limit", query.fetch())
                .mapProperties(RightsRequest.class)
                .all()
                .collectList();
    }

    /** Where a page ended. */
    static Cursor cursor(RightsRequest request) {
        var due = request.progress().dueOn();
        return new Cursor((due == null ? NO_DAY : due).atStartOfDay().toInstant(ZoneOffset.UTC), request.id());
    }

    /** How many requests are open, by how much they press. */
    record Pressure(long overdue, long soon, long later, long stopped) {}

    Mono<Pressure> count(LocalDate today) {
        return db.sql("""
                        select count(*) filter (where due_on < :today) as overdue,
                               count(*) filter (where due_on between :today and :soon) as soon,
                               count(*) filter (where due_on > :soon) as later,
                               count(*) filter (where due_on is null) as stopped
                        from rights_entry where closed_at is null""")
                .bind("today", today)
                .bind("soon", today.plusDays(Urgency.SOON_DAYS))
                .mapProperties(Pressure.class)
                .one();
    }
}
