package fr.cesizen.ticket.support;

import static fr.cesizen.platform.database.RowReader.optional;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tickets with encrypted subjects. Queries without an owner are for staff; row-level security enforces this. */
@Repository
public class TicketRepository {

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    TicketRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    Mono<Ticket> insert(Ticket ticket) {
        return encryption
                .encrypt(ticket.person(), ticket.id(), ticket.subject())
                .flatMap(subject -> db.sql("""
                                insert into ticket (id, person, subject, category, priority, status, opened_at, changed_at,
                                    first_response_due, next_due, policies, messages, language, version)
                                values (:id, :person, :subject, :category, :priority, :status, :opened, :changed,
                                    :due, :next, :policies, :messages, :language, :version)""")
                        .bind("id", ticket.id())
                        .bind("person", ticket.person())
                        .bind("subject", subject)
                        .bind("priority", ticket.priority().name())
                        .bind("status", ticket.status().name())
                        .bind("opened", ticket.openedAt())
                        .bind("changed", ticket.changedAt())
                        .bind("category", ticket.category().name())
                        .bind("due", ticket.promise().firstDue())
                        .bind("next", optional(ticket.promise().nextDue(), Instant.class))
                        .bind("policies", ticket.promise().policies())
                        .bind("messages", ticket.messages())
                        .bind("language", ticket.language())
                        .bind("version", ticket.version())
                        .then())
                .thenReturn(ticket);
    }

    /** Stores the mutable columns of a ticket; empty when it was changed concurrently. */
    Mono<Ticket> update(Ticket changed) {
        return db.sql("""
                        update ticket set category = :category, priority = :priority, status = :status,
                            solved_at = :solved, closed_at = :closed, merged_into = :merged, first_response_due = :due,
                            first_response_at = :first, first_response_missed = :missed, next_due = :next,
                            policies = :policies, messages = :messages, changed_at = :changed, version = :version
                        where id = :id and version = :version - 1""")
                .bind("category", changed.category().name())
                .bind("priority", changed.priority().name())
                .bind("status", changed.status().name())
                .bind("solved", optional(changed.solvedAt(), Instant.class))
                .bind("closed", optional(changed.closedAt(), Instant.class))
                .bind("merged", optional(changed.mergedInto(), UUID.class))
                .bind("due", changed.promise().firstDue())
                .bind("first", optional(changed.promise().firstAt(), Instant.class))
                .bind("missed", changed.promise().isFirstMissed())
                .bind("next", optional(changed.promise().nextDue(), Instant.class))
                .bind("policies", changed.promise().policies())
                .bind("messages", changed.messages())
                .bind("changed", changed.changedAt())
                .bind("version", changed.version())
                .bind("id", changed.id())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .map(rows -> changed);
    }

    /** A person's own ticket; empty when there is none. */
    public Mono<Ticket> owned(UUID person, UUID id) {
        return one(db.sql("select * from ticket where id = :id and person = :person")
                .bind("id", id)
                .bind("person", person));
    }

    /** Any ticket, for staff. */
    Mono<Ticket> findAny(UUID id) {
        return one(db.sql("select * from ticket where id = :id").bind("id", id));
    }

    /** Any ticket but the member of staff's own, of which they are the person; fails with {@link Problem} 404 otherwise. */
    public Mono<Ticket> findOfOthers(UUID staff, UUID id) {
        return findAny(id)
                .filter(ticket -> !ticket.person().equals(staff))
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** The current state of the ticket, locked until the transaction ends. */
    Mono<Ticket> findForUpdate(Ticket ticket) {
        return one(db.sql("select * from ticket where id = :id and person = :person for no key update")
                .bind("id", ticket.id())
                .bind("person", ticket.person()));
    }

    /** A person's tickets, newest first. */
    Mono<List<Ticket>> page(UUID person, Cursor after, int limit) {
        return list(
                db.sql("select * from ticket where person = :person and (opened_at, id) < (:at, :id)"
                                + " order by opened_at desc, id desc limit :limit")
                        .bind("person", person),
                after,
                limit);
    }

    // Rows first, then keys: a connection reads one result at a time.
    private Mono<List<Ticket>> list(GenericExecuteSpec query, Cursor after, int limit) {
        return query.bind("at", after.at())
                .bind("id", after.id())
                .bind("limit", limit)
                .mapProperties(TicketRow.class)
                .all()
                .collectList()
                .flatMap(rows -> Flux.fromIterable(rows).concatMap(this::read).collectList());
    }

    private Mono<Ticket> one(GenericExecuteSpec query) {
        return query.mapProperties(TicketRow.class).one().flatMap(this::read);
    }

    Mono<Ticket> read(TicketRow row) {
        return encryption.decrypt(row.person(), row.id(), row.subject()).map(row::ticket);
    }
}
