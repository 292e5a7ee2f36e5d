package fr.cesizen.ticket.message;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.problems.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Which files go with which messages. The files themselves arrive before the message that names them. */
@Repository
class MessageAttachmentRepository {

    private static final int MOST_SHOWN = 1000;
    private static final String FIELDS = "select id, message, name, type, size from ticket_attachment";

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    MessageAttachmentRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    /**
     * Sends files with a message.
     *
     * @param from the ticket for which they arrived; null for those that were sent ahead of it
     * @return fails with {@link Problem} 422 unless each is of the message's author, and in no message yet
     */
    Mono<Void> bind(Message message, List<UUID> files, @Nullable UUID from) {
        if (files.isEmpty()) {
            return Mono.empty();
        }
        var bound = db.sql("""
                        update ticket_attachment set message = :message, ticket = :ticket
                        where id = any(:files) and person = :person and author = :author
                          and message is null and type is not null and ticket is not distinct from :from""")
                .bind("message", message.id())
                .bind("ticket", message.ticket())
                .bind("files", files.toArray(UUID[]::new))
                .bind("person", message.person())
                .bind("author", message.author().name());
        return (from == null ? bound.bindNull("from", UUID.class) : bound.bind("from", from))
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == files.stream().distinct().count()
                        ? Mono.empty()
                        : Mono.error(() -> Problem.rule("attachment-unknown").at("/attachments")));
    }

    /** The files of one message. */
    Mono<List<MessageAttachment>> of(UUID message, UUID person) {
        return list(
                        db.sql(FIELDS + " where message = :id and person = :person order by id limit :limit"),
                        message,
                        person)
                .map(found -> found.getOrDefault(message, List.of()));
    }

    /** The files of a ticket and of those that were merged into it, by message. */
    Mono<Map<UUID, List<MessageAttachment>>> ofTicket(UUID ticket, UUID person) {
        return list(
                db.sql(FIELDS + " where message is not null and person = :person and (ticket = :id or ticket in"
                        + " (select id from ticket where merged_into = :id)) order by id limit :limit"),
                ticket,
                person);
    }

    private Mono<Map<UUID, List<MessageAttachment>>> list(GenericExecuteSpec query, UUID id, UUID person) {
        return query.bind("id", id)
                .bind("person", person)
                .bind("limit", MOST_SHOWN)
                .mapProperties(SentFile.class)
                .all()
                .collectList() // rows first, then keys: a connection reads one result at a time
                .flatMapIterable(rows -> rows)
                .concatMap(
                        row -> encryption.decrypt(person, row.id(), row.name()).map(row::named))
                .collect(Collectors.groupingBy(
                        NamedFile::message, Collectors.mapping(NamedFile::file, Collectors.toList())));
    }

    private record NamedFile(UUID message, MessageAttachment file) {}

    private record SentFile(UUID id, UUID message, byte[] name, String type, long size) {

        NamedFile named(String clear) {
            return new NamedFile(message, new MessageAttachment(id, clear, type.toLowerCase(Locale.ROOT), size));
        }
    }
}
