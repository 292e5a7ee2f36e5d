package fr.cesizen.ticket.attachment;

import static fr.cesizen.platform.database.RowReader.optional;

import fr.cesizen.ticket.message.Author;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Files that are in no message yet: they arrive, wait for their message, or are given up. */
@Repository
class UnsentAttachmentRepository {

    private final DatabaseClient db;

    UnsentAttachmentRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Makes place for a file; empty where there are as many as there may be. Nobody else may do so meanwhile. */
    Mono<Upload> begin(Upload upload, int most, Instant now) {
        var counted = upload.ticket() == null
                ? "ticket is null and person = :person and message is null"
                : "ticket = :ticket and person = :person";
        return db.sql("""
                        insert into ticket_attachment (id, ticket, person, author, started_at)
                        select :id, :ticket, :person, :author, :now
                        where (select count(*) from ticket_attachment where %s) < :most""".formatted(counted))
                .bind("id", upload.id())
                .bind("person", upload.person())
                .bind("author", upload.author().name())
                .bind("now", now)
                .bind("most", most)
                .bind("ticket", optional(upload.ticket(), UUID.class))
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .map(rows -> upload);
    }

    /** Forgets an upload that was not taken. */
    Mono<Void> discard(Upload upload) {
        return db.sql("delete from ticket_attachment where id = :id and person = :person and type is null")
                .bind("id", upload.id())
                .bind("person", upload.person())
                .then();
    }

    /** Deletes a file that is in no message; emits whether there was one. */
    Mono<Boolean> removeUnsent(UUID id, Author author) {
        return db.sql("delete from ticket_attachment where id = :id and author = :author and message is null")
                .bind("id", id)
                .bind("author", author.name())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Deletes files that arrived no further, or were sent with no message; emits how many. */
    Mono<Long> forget(Instant unfinished, Instant unsent, int limit) {
        return db.sql("""
                        delete from ticket_attachment where id in (
                            select id from ticket_attachment where message is null
                              and started_at < case when type is null then :unfinished else :unsent end
                            order by started_at limit :limit for update skip locked)""")
                .bind("unfinished", unfinished)
                .bind("unsent", unsent)
                .bind("limit", limit)
                .fetch()
                .rowsUpdated();
    }
}
