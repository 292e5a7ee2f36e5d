package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.ticket.attachment.content.FileType;
import fr.cesizen.ticket.message.Author;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Files of tickets without their content. Names are encrypted with the key of each ticket's owner. */
@Repository
class AttachmentRepository {

    private static final UUID FIRST = new UUID(0, 0);

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    AttachmentRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    /** Keeps a file that was examined; empty when it is there no more. */
    Mono<StoredFile> keep(StoredFile file) {
        return encryption
                .encrypt(file.person(), file.id(), file.name())
                .flatMap(name -> db.sql("""
                                update ticket_attachment
                                set name = :name, type = :type, size = :size, chunks = :chunks, version = :version
                                where id = :id and person = :person and type is null""")
                        .bind("name", name)
                        .bind("type", file.type().name())
                        .bind("size", file.size())
                        .bind("chunks", file.chunks())
                        .bind("version", file.version())
                        .bind("id", file.id())
                        .bind("person", file.person())
                        .fetch()
                        .rowsUpdated())
                .filter(rows -> rows == 1)
                .map(rows -> file);
    }

    /** A file of the person that was taken, in a message or not. */
    Mono<StoredFile> find(UUID id, UUID person) {
        return read(db.sql("select * from ticket_attachment where id = :id and person = :person and type is not null")
                .bind("id", id)
                .bind("person", person));
    }

    /** A file that was sent in a ticket, or in one that was merged into it. */
    Mono<StoredFile> findSent(UUID id, UUID ticket, UUID person) {
        return read(db.sql("""
                        select * from ticket_attachment where id = :id and person = :person and message is not null
                          and (ticket = :ticket or ticket in (select id from ticket where merged_into = :ticket))""").bind("id", id).bind("person", person).bind("ticket", ticket));
    }

    /** Files of a person, in the order of their ids, from one on. */
    Mono<List<StoredFile>> page(UUID person, @Nullable UUID after, int limit) {
        return db.sql("select * from ticket_attachment where person = :person and id > :after and type is not null"
                        + " order by id limit :limit")
                .bind("person", person)
                .bind("after", after == null ? FIRST : after)
                .bind("limit", limit)
                .mapProperties(FileRow.class)
                .all()
                .collectList() // rows first, then keys: a connection reads one result at a time
                .flatMapIterable(rows -> rows)
                .concatMap(this::named)
                .collectList();
    }

    private Mono<StoredFile> read(GenericExecuteSpec query) {
        return query.mapProperties(FileRow.class).one().flatMap(this::named);
    }

    private Mono<StoredFile> named(FileRow row) {
        return encryption.decrypt(row.person(), row.id(), row.name()).map(row::named);
    }

    private record FileRow(
            UUID id,
            @Nullable UUID ticket,
            @Nullable UUID message,
            UUID person,
            String author,
            byte[] name,
            String type,
            long size,
            int chunks,
            int version) {

        StoredFile named(String clear) {
            return new StoredFile(
                    id,
                    ticket,
                    message,
                    person,
                    Author.valueOf(author),
                    clear,
                    FileType.valueOf(type),
                    size,
                    chunks,
                    version);
        }
    }
}
