package fr.cesizen.ticket.live;

import fr.cesizen.platform.database.RowReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who of the staff is at which ticket, as far as they said so lately. Transactions of staff and of the service alone see it. */
@Repository
class PresenceRepository {

    /** After this long without a word somebody has gone: two heartbeats of ten seconds, and some time for the network. */
    static final Duration STALE = Duration.ofSeconds(25);

    private static final int MOST_OTHERS = 20;

    private final DatabaseClient db;

    PresenceRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> put(UUID ticket, UUID staff, PresenceKind doing, Instant now) {
        return db.sql("""
                        insert into ticket_presence (ticket, staff, doing, seen_at) values (:ticket, :staff, :doing, :now)
                        on conflict (ticket, staff) do update set doing = excluded.doing, seen_at = excluded.seen_at""")
                .bind("ticket", ticket)
                .bind("staff", staff)
                .bind("doing", doing.name())
                .bind("now", now)
                .then();
    }

    Mono<Void> remove(UUID ticket, UUID staff) {
        return db.sql("delete from ticket_presence where ticket = :ticket and staff = :staff")
                .bind("ticket", ticket)
                .bind("staff", staff)
                .then();
    }

    /** The others at a ticket, those who write first. */
    Mono<List<PresenceView>> others(UUID ticket, UUID staff, Instant now) {
        return db.sql("""
                        select staff, doing, seen_at from ticket_presence
                        where ticket = :ticket and staff <> :staff and seen_at > :since
                        order by doing desc, staff limit :limit""")
                .bind("ticket", ticket)
                .bind("staff", staff)
                .bind("since", now.minus(STALE))
                .bind("limit", MOST_OTHERS)
                .map(row -> new PresenceView(
                        RowReader.required(row, "staff", UUID.class),
                        PresenceKind.valueOf(RowReader.required(row, "doing", String.class)),
                        RowReader.required(row, "seen_at", Instant.class)))
                .all()
                .collectList();
    }

    /** Forgets who has gone without a word, and emits how many they were. */
    Mono<Long> deleteStale(Instant now) {
        return db.sql("delete from ticket_presence where seen_at <= :before")
                .bind("before", now.minus(STALE))
                .fetch()
                .rowsUpdated();
    }
}
