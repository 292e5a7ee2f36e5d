package fr.cesizen.ticket.sibling;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.TicketStatus;
import fr.cesizen.ticket.support.Ticket;
import fr.cesizen.ticket.triage.Category;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The other tickets of a ticket's person. */
@Repository
class SiblingRepository {

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    SiblingRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    /** Where a row is in the list, which is read by opening, newest first. */
    static Cursor cursor(SiblingView sibling) {
        return new Cursor(sibling.openedAt(), sibling.id());
    }

    Mono<List<SiblingView>> page(Ticket ticket, PageQuery query) {
        return db.sql("""
                        select id, subject, category, priority, status, opened_at, changed_at, closed_at, merged_into
                        from ticket where person = :person and id <> :ticket and (opened_at, id) < (:at, :id)
                        order by opened_at desc, id desc limit :limit""")
                .bind("person", ticket.person())
                .bind("ticket", ticket.id())
                .bind("at", query.after().at())
                .bind("id", query.after().id())
                .bind("limit", query.fetch())
                .mapProperties(SiblingRow.class)
                .all()
                .collectList() // rows first, then keys: a connection reads one result at a time
                .flatMapIterable(rows -> rows)
                .concatMap(row -> encryption
                        .decrypt(ticket.person(), row.id(), row.subject())
                        .map(row::view))
                .collectList();
    }

    private record SiblingRow(
            UUID id,
            byte[] subject,
            String category,
            String priority,
            String status,
            Instant openedAt,
            Instant changedAt,
            @Nullable Instant closedAt,
            @Nullable UUID mergedInto) {

        SiblingView view(String clear) {
            return new SiblingView(
                    id,
                    clear,
                    EnumCodes.code(Category.valueOf(category)),
                    Priority.valueOf(priority),
                    TicketStatus.valueOf(status),
                    openedAt,
                    changedAt,
                    closedAt,
                    mergedInto);
        }
    }
}
