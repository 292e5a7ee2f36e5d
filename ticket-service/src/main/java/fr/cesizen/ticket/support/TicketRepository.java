package fr.cesizen.ticket.support;

import static fr.cesizen.platform.database.RowReader.optional;

import fr.cesizen.platform.encryption.FieldEncryption;
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
class TicketRepository {

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
                                insert into ticket (id, person, subject, priority, status, opened_at,
                                    first_response_due, messages, version)
                                values (:id, :person, :subject, :priority, :status, :opened, :due, :messages, :version)""")
                        .bind("id", ticket.id())
                        .bind("person", ticket.person())
                        .bind("subject", subject)
                        .bind("priority", ticket.priority().name())
                        .bind("status", ticket.status().name())
                        .bind("opened", ticket.openedAt())
                        .bind("due", ticket.firstResponseDue())
                        .bind("messages", ticket.messages())
                        .bind("version", ticket.version())
                        .then())
                .thenReturn(ticket);
    }

    /** Stores the mutable columns of a ticket; empty when it was changed concurrently. */
    Mono<Ticket> update(Ticket changed) {
        return db.sql("""
                        update ticket set status = :status, first_response_at = :first, closed_at = :closed,
                            messages = :messages, version = :version
                        where id = :id and version = :version - 1""")
                .bind("status", changed.status().name())
                .bind("first", optional(changed.firstResponseAt(), Instant.class))
                .bind("closed", optional(changed.closedAt(), Instant.class))
                .bind("messages", changed.messages())
                .bind("version", changed.version())
                .bind("id", changed.id())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .map(rows -> changed);
    }

    Mono<Ticket> owned(UUID person, UUID id) {
        return one(db.sql("select * from ticket where id = :id and person = :person")
                .bind("id", id)
                .bind("person", person));
    }

    /** Any ticket, for staff. */
    Mono<Ticket> findAny(UUID id) {
        return one(db.sql("select * from ticket where id = :id").bind("id", id));
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

    /** The tickets of all people that await an answer from staff, the earliest due first. */
    Mono<List<Ticket>> waiting(Cursor after, int limit) {
        return list(
                db.sql("select * from ticket where status = 'OPEN' and (first_response_due, id) > (:at, :id)"
                        + " order by first_response_due, id limit :limit"),
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

    private Mono<Ticket> read(TicketRow row) {
        return encryption.decrypt(row.person(), row.id(), row.subject()).map(row::ticket);
    }
}
