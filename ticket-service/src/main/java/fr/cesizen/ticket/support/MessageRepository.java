package fr.cesizen.ticket.support;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.ids.UuidGenerator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The messages of tickets, encrypted with the key of each ticket's owner. */
@Repository
class MessageRepository {

    private final DatabaseClient db;
    private final FieldEncryption encryption;
    private final UuidGenerator ids;

    MessageRepository(DatabaseClient db, FieldEncryption encryption, UuidGenerator ids) {
        this.db = db;
        this.encryption = encryption;
        this.ids = ids;
    }

    /** Creates a message without storing it. */
    Message compose(Ticket ticket, Author author, String body, Instant now) {
        return new Message(ids.next(), ticket.id(), ticket.person(), author, body, now);
    }

    Mono<Message> add(Message message) {
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
                .thenReturn(message);
    }

    /** The messages of a ticket, oldest first. */
    Mono<List<Message>> of(Ticket ticket) {
        return db.sql("select * from ticket_message where ticket = :ticket and person = :person"
                        + " order by written_at, id limit :limit")
                .bind("ticket", ticket.id())
                .bind("person", ticket.person())
                .bind("limit", Ticket.MOST_MESSAGES)
                .mapProperties(MessageRow.class)
                .all()
                .collectList() // rows first, then keys: a connection reads one result at a time
                .flatMapIterable(rows -> rows)
                .concatMap(this::read)
                .collectList();
    }

    /** One message of a ticket. */
    Mono<Message> find(Ticket ticket, UUID id) {
        return db.sql("select * from ticket_message where id = :id and ticket = :ticket and person = :person")
                .bind("id", id)
                .bind("ticket", ticket.id())
                .bind("person", ticket.person())
                .mapProperties(MessageRow.class)
                .one()
                .flatMap(this::read);
    }

    private Mono<Message> read(MessageRow row) {
        return encryption.decrypt(row.person(), row.id(), row.body()).map(row::message);
    }

    private record MessageRow(UUID id, UUID ticket, UUID person, String author, byte[] body, Instant writtenAt) {

        Message message(String clear) {
            return new Message(id, ticket, person, Author.valueOf(author), clear, writtenAt);
        }
    }
}
