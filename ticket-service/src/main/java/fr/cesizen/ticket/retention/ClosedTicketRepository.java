package fr.cesizen.ticket.retention;

import fr.cesizen.platform.encryption.FieldEncryption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Old closed tickets: what was written leaves, what happened and when stays. Every call must run in a transaction. */
@Repository
class ClosedTicketRepository {

    private static final String DUE = " from ticket t where t.closed_at < :before"
            + " and exists (select from ticket_message m where m.ticket = t.id)"
            // Whoever has the processing restricted wants their data kept (GDPR art. 18).
            + " and not exists (select from restriction r where r.person = t.person)";

    /** Everything else that holds words of a ticket; all of it is gone before its messages, by which a ticket is due. */
    private static final List<String> WORDS = List.of(
            "delete from staff_note where ticket = :ticket",
            "delete from ticket_word where ticket = :ticket",
            "update ticket_satisfaction set comment = null where ticket = :ticket",
            "update ticket_triage set reason = null, tags = '{}' where ticket = :ticket",
            "delete from ticket_attachment where ticket = :ticket",
            "delete from ticket_message where ticket = :ticket");

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    ClosedTicketRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    private record Due(UUID id, UUID person, String language) {}

    Mono<Long> count(Instant before) {
        return db.sql("select count(*)" + DUE)
                .bind("before", before)
                .mapValue(Long.class)
                .one();
    }

    /** Empties at most so many tickets; emits how many. */
    Mono<Long> empty(Instant before, int limit) {
        return db.sql("select t.id, t.person, t.language" + DUE
                        + " order by t.closed_at limit :limit for update skip locked")
                .bind("before", before)
                .bind("limit", limit)
                .mapProperties(Due.class)
                .all()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::empty)
                .count();
    }

    private Mono<UUID> empty(Due ticket) {
        return encryption
                .encrypt(ticket.person(), ticket.id(), subject(ticket.language()))
                .flatMap(subject -> db.sql("update ticket set subject = :subject where id = :ticket")
                        .bind("subject", subject)
                        .bind("ticket", ticket.id())
                        .then())
                .thenMany(Flux.fromIterable(WORDS))
                .concatMap(statement ->
                        db.sql(statement).bind("ticket", ticket.id()).then())
                .then(Mono.just(ticket.id()));
    }

    /** What stands in the place of the subject, which a person reads in their list. */
    private static String subject(String language) {
        return Locale.FRENCH.getLanguage().equals(language) ? "Demande ancienne" : "Old request";
    }
}
