package fr.cesizen.ticket.support;

import static fr.cesizen.platform.transactions.Columns.required;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.ids.Ids;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was said in tickets, encrypted under the key of each ticket's owner. */
@Repository
class MessageStore {

    private final DatabaseClient db;
    private final FieldEncryption encryption;
    private final Ids ids;

    MessageStore(DatabaseClient db, FieldEncryption encryption, Ids ids) {
        this.db = db;
        this.encryption = encryption;
        this.ids = ids;
    }

    /** A message that is not stored yet. */
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
                        .fetch()
                        .rowsUpdated())
                .thenReturn(message);
    }

    /** What was said in a ticket, oldest first. */
    Mono<List<Message>> of(Ticket ticket) {
        return list(db.sql("select * from ticket_message where ticket = :ticket and person = :person"
                        + " order by written_at, id limit :limit")
                .bind("ticket", ticket.id())
                .bind("person", ticket.person())
                .bind("limit", Ticket.MOST_MESSAGES));
    }

    /** One message of a ticket. */
    Mono<Message> find(Ticket ticket, UUID id) {
        return list(db.sql("select * from ticket_message where id = :id and ticket = :ticket and person = :person")
                        .bind("id", id)
                        .bind("ticket", ticket.id())
                        .bind("person", ticket.person()))
                .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()));
    }

    private Mono<List<Message>> list(GenericExecuteSpec query) {
        return query.map(MessageRow::of).all().collectList().flatMap(rows -> Flux.fromIterable(rows)
                .concatMap(this::read)
                .collectList());
    }

    private Mono<Message> read(MessageRow row) {
        return encryption.decrypt(row.person(), row.id(), row.body()).map(row::message);
    }

    private record MessageRow(UUID id, UUID ticket, UUID person, Author author, byte[] body, Instant writtenAt) {

        static MessageRow of(Readable row) {
            return new MessageRow(
                    required(row, "id", UUID.class),
                    required(row, "ticket", UUID.class),
                    required(row, "person", UUID.class),
                    Author.valueOf(required(row, "author", String.class)),
                    required(row, "body", byte[].class),
                    required(row, "written_at", Instant.class));
        }

        Message message(String clear) {
            return new Message(id, ticket, person, author, clear, writtenAt);
        }
    }
}
