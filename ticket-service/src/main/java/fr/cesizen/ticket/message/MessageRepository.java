package fr.cesizen.ticket.message;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.ids.UuidGenerator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The messages of tickets, encrypted with the key of each ticket's owner. */
@Repository
public class MessageRepository {

    /** Of one ticket and of those merged into it. */
    private static final int MOST_SHOWN = 1000;

    private final DatabaseClient db;
    private final FieldEncryption encryption;
    private final UuidGenerator ids;
    private final MessageAttachmentRepository attachments;

    MessageRepository(
            DatabaseClient db, FieldEncryption encryption, UuidGenerator ids, MessageAttachmentRepository attachments) {
        this.db = db;
        this.encryption = encryption;
        this.ids = ids;
        this.attachments = attachments;
    }

    /** Creates a message without storing it. */
    public Message compose(UUID ticket, UUID person, Author author, String body, Instant now) {
        return new Message(ids.next(), ticket, person, author, body, now, List.of());
    }

    /** Stores a further message, with files that arrived for its ticket; emits it with them. */
    public Mono<Message> add(Message message, List<UUID> files) {
        return add(message, files, message.ticket());
    }

    /** Stores the first message of a ticket, with files that were sent ahead; emits it with them. */
    public Mono<Message> addFirst(Message message, List<UUID> files) {
        return add(message, files, null);
    }

    private Mono<Message> add(Message message, List<UUID> files, @Nullable UUID from) {
        return encryption
                .encrypt(message.person(), message.id(), message.body())
                .flatMap(body -> db.sql("""
                                insert into ticket_message (id, ticket, person, author, body, written_at)
                                values (:id, :ticket, :person, :author, :body, :at)""")
                        .bind("id", message.id())
                        .bind("ticket", message.ticket())
                        .bind("person", message.person())
                        .bind("author", message.author().name())
                        .bind("body", body)
                        .bind("at", message.writtenAt())
                        .then())
                .then(attachments.bind(message, files, from))
                .then(Mono.defer(() -> files.isEmpty() ? Mono.just(message) : complete(message)));
    }

    private Mono<Message> complete(Message message) {
        return attachments.of(message.id(), message.person()).map(message::with);
    }

    /** The messages of a person's ticket, oldest first. */
    public Mono<List<Message>> own(UUID ticket, UUID person) {
        return list("ticket = :ticket", ticket, person);
    }

    /** The messages of a person's ticket and of those that were merged into it, oldest first. */
    public Mono<List<Message>> of(UUID ticket, UUID person) {
        return list(
                "(ticket = :ticket or ticket in (select id from ticket where merged_into = :ticket))", ticket, person);
    }

    private Mono<List<Message>> list(String which, UUID ticket, UUID person) {
        return db.sql("select * from ticket_message where person = :person and " + which
                        + " order by written_at, id limit :limit")
                .bind("ticket", ticket)
                .bind("person", person)
                .bind("limit", MOST_SHOWN)
                .mapProperties(MessageRow.class)
                .all()
                .collectList() // rows first, then keys: a connection reads one result at a time
                .flatMapIterable(rows -> rows)
                .concatMap(this::read)
                .collectList()
                .flatMap(messages -> attachments.ofTicket(ticket, person).map(files -> messages.stream()
                        .map(message -> message.with(files.getOrDefault(message.id(), List.of())))
                        .toList()));
    }

    /** One message of a ticket. */
    public Mono<Message> find(UUID ticket, UUID person, UUID id) {
        return db.sql("select * from ticket_message where id = :id and ticket = :ticket and person = :person")
                .bind("id", id)
                .bind("ticket", ticket)
                .bind("person", person)
                .mapProperties(MessageRow.class)
                .one()
                .flatMap(this::read)
                .flatMap(this::complete);
    }

    private Mono<Message> read(MessageRow row) {
        return encryption.decrypt(row.person(), row.id(), row.body()).map(row::message);
    }

    private record MessageRow(UUID id, UUID ticket, UUID person, String author, byte[] body, Instant writtenAt) {

        Message message(String clear) {
            return new Message(id, ticket, person, Author.valueOf(author), clear, writtenAt, List.of());
        }
    }
}
