package fr.cesizen.ticket.notes;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.notes.StaffNote.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Staff notes. Only transactions of staff see them: the table has no row-level policy for other people. */
@Repository
class StaffNoteRepository {

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    StaffNoteRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    /** The ticket to add notes to; empty when it does not exist. */
    Mono<Subject> subject(UUID ticket) {
        return db.sql("select id as ticket, person from ticket where id = :id")
                .bind("id", ticket)
                .mapProperties(Subject.class)
                .one();
    }

    Mono<StaffNote> insert(StaffNote note) {
        return encryption
                .encrypt(note.subject().person(), note.id(), note.body())
                .flatMap(body -> db.sql("insert into staff_note (id, ticket, person, staff, body, written_at)"
                                + " values (:id, :ticket, :person, :staff, :body, :at)")
                        .bind("id", note.id())
                        .bind("ticket", note.subject().ticket())
                        .bind("person", note.subject().person())
                        .bind("staff", RowReader.optional(note.staff(), UUID.class))
                        .bind("body", body)
                        .bind("at", note.writtenAt())
                        .then())
                .thenReturn(note);
    }

    Mono<StaffNote> find(Subject subject, UUID id) {
        return db.sql("select * from staff_note where id = :id and ticket = :ticket")
                .bind("id", id)
                .bind("ticket", subject.ticket())
                .mapProperties(NoteRow.class)
                .one()
                .flatMap(row -> read(row, subject));
    }

    /** The notes on a ticket, newest first. */
    Mono<List<StaffNote>> page(Subject subject, PageQuery query) {
        return db.sql("select * from staff_note where ticket = :ticket and (written_at, id) < (:at, :id)"
                        + " order by written_at desc, id desc limit :limit")
                .bind("ticket", subject.ticket())
                .bind("at", query.after().at())
                .bind("id", query.after().id())
                .bind("limit", query.fetch())
                .mapProperties(NoteRow.class)
                .all()
                .collectList() // rows first, then keys: a connection reads one result at a time
                .flatMapIterable(rows -> rows)
                .concatMap(row -> read(row, subject))
                .collectList();
    }

    private Mono<StaffNote> read(NoteRow row, Subject subject) {
        return encryption
                .decrypt(subject.person(), row.id(), row.body())
                .map(body -> new StaffNote(row.id(), subject, row.staff(), body, row.writtenAt()));
    }

    private record NoteRow(UUID id, @Nullable UUID staff, byte[] body, Instant writtenAt) {}
}
