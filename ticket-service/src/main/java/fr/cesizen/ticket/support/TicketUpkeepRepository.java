package fr.cesizen.ticket.support;

import static fr.cesizen.platform.database.RowReader.optional;

import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Finds tickets that need something without anybody asking. Instances share them: each locks what no other has. */
@Repository
class TicketUpkeepRepository {

    private final DatabaseClient db;

    TicketUpkeepRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Stores what a ticket shows of its clocks; emits nothing when it was changed concurrently, which stored that, too. */
    Mono<Ticket> keepPromise(Ticket ticket) {
        return db.sql("""
                        update ticket set first_response_due = :due, first_response_missed = :missed, next_due = :next,
                            policies = :policies
                        where id = :id and version = :version""")
                .bind("due", ticket.promise().firstDue())
                .bind("missed", ticket.promise().isFirstMissed())
                .bind("next", optional(ticket.promise().nextDue(), Instant.class))
                .bind("policies", ticket.promise().policies())
                .bind("id", ticket.id())
                .bind("version", ticket.version())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .map(rows -> ticket);
    }

    /** Tickets whose clocks were read by other policies than these, locked; without their subjects. */
    Mono<List<Ticket>> takeOutdated(String policies, int limit) {
        return take(db.sql(
                        "select * from ticket where status <> 'CLOSED' and (policies < :policies or policies > :policies)"
                                + " limit :limit for no key update skip locked")
                .bind("policies", policies)
                .bind("limit", limit));
    }

    /** Tickets that were solved before then, locked; without their subjects. */
    Mono<List<Ticket>> takeSolved(Instant before, int limit) {
        return take(db.sql("select * from ticket where status = 'SOLVED' and solved_at < :before"
                        + " order by solved_at limit :limit for no key update skip locked")
                .bind("before", before)
                .bind("limit", limit));
    }

    /**
     * Tickets that staff have answered and of which the person has said nothing since then, locked; without their subjects. What
     * staff decide among themselves breaks no silence.
     */
    Mono<List<Ticket>> takeSilent(Instant before, int limit) {
        return take(db.sql("""
                        select * from ticket k where status = 'ANSWERED' and opened_at < :before and not exists (
                            select from ticket_history h where h.ticket = k.id and h.at >= :before and h.kind <> 'TRIAGED')
                        limit :limit for no key update skip locked""").bind("before", before).bind("limit", limit));
    }

    private static Mono<List<Ticket>> take(GenericExecuteSpec query) {
        return query.mapProperties(TicketRow.class)
                .all()
                .map(row -> row.ticket(""))
                .collectList();
    }
}
