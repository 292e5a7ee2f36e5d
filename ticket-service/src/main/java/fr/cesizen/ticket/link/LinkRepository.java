package fr.cesizen.ticket.link;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.TicketStatus;
import fr.cesizen.ticket.link.LinkView.LinkedTicket;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Links between tickets. Only transactions of staff see them: the table has no row-level policy for other people. */
@Repository
class LinkRepository {

    /** More would be a list of tickets, which a tag makes. */
    static final int MOST_LINKS = 50;

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    LinkRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    /**
     * Stores a link.
     *
     * @param person owner of the link's first ticket
     * @return the number of rows: none when there is such a link
     */
    Mono<Long> insert(TicketLink link, UUID person) {
        return db.sql("""
                        insert into ticket_link (id, ticket, other, person, kind, staff, created_at)
                        values (:id, :ticket, :other, :person, :kind, :staff, :at) on conflict do nothing""")
                .bind("id", link.id())
                .bind("ticket", link.ticket())
                .bind("other", link.other())
                .bind("person", person)
                .bind("kind", link.kind().name())
                .bind("staff", link.staff())
                .bind("at", link.createdAt())
                .fetch()
                .rowsUpdated();
    }

    /** Whether a ticket is the cause of another one, or the cause of its cause. */
    Mono<Boolean> causes(UUID ticket, UUID other) {
        return db.sql("""
                        with recursive cause (ticket) as (
                            select :other::uuid
                            union
                            select l.other from ticket_link l join cause c on l.ticket = c.ticket
                            where l.kind = 'CAUSED_BY')
                        select exists (select from cause where ticket = :ticket)""")
                .bind("ticket", ticket)
                .bind("other", other)
                .mapValue(Boolean.class)
                .one();
    }

    /** The links of a ticket, newest first, without those to a ticket of the reader's own. */
    Mono<List<LinkView>> of(UUID ticket, UUID staff) {
        return db.sql("""
                        select l.id, l.kind, l.ticket <> :ticket as reversed, l.staff, l.created_at, k.id as other,
                            k.person, k.subject, k.priority, k.status
                        from ticket_link l
                        join ticket k on k.id = case when l.ticket = :ticket then l.other else l.ticket end
                        where (l.ticket = :ticket or l.other = :ticket) and k.person <> :staff
                        order by l.created_at desc, l.id desc limit :limit""")
                .bind("ticket", ticket)
                .bind("staff", staff)
                .bind("limit", 2 * MOST_LINKS)
                .mapProperties(LinkRow.class)
                .all()
                .collectList() // rows first, then keys: a connection reads one result at a time
                .flatMapIterable(rows -> rows)
                .concatMap(this::read)
                .collectList();
    }

    /** Removes a link unless one of its tickets is the member of staff's own. @return how many rows */
    Mono<Long> delete(UUID id, UUID staff) {
        return db.sql("""
                        delete from ticket_link l where id = :id and not exists (
                            select from ticket k where k.id in (l.ticket, l.other) and k.person = :staff)""").bind("id", id).bind("staff", staff).fetch().rowsUpdated();
    }

    private Mono<LinkView> read(LinkRow row) {
        return encryption.decrypt(row.person(), row.other(), row.subject()).map(row::view);
    }

    private record LinkRow(
            UUID id,
            String kind,
            boolean reversed,
            UUID staff,
            Instant createdAt,
            UUID other,
            UUID person,
            byte[] subject,
            String priority,
            String status) {

        LinkView view(String clear) {
            var stored = LinkKind.valueOf(kind);
            return new LinkView(
                    id,
                    EnumCodes.code(reversed ? stored.inverse() : stored),
                    new LinkedTicket(other, clear, Priority.valueOf(priority), TicketStatus.valueOf(status)),
                    staff,
                    createdAt);
        }
    }
}
