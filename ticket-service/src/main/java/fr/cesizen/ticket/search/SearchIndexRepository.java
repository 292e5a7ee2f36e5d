package fr.cesizen.ticket.search;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was written and not read for the index yet, and the index itself. For the service alone. */
@Repository
class SearchIndexRepository {

    private final DatabaseClient db;

    SearchIndexRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<List<UnindexedText>> messages(int limit) {
        return list(
                "select m.id, m.ticket, m.person, m.body, k.subject from ticket_message m join ticket k on k.id = m.ticket"
                        + " where not m.searchable order by m.id limit :limit",
                limit);
    }

    Mono<List<UnindexedText>> notes(int limit) {
        return list(
                "select id, ticket, person, body, null::bytea as subject from staff_note where not searchable"
                        + " order by id limit :limit",
                limit);
    }

    private Mono<List<UnindexedText>> list(String sql, int limit) {
        return db.sql(sql)
                .bind("limit", limit)
                .mapProperties(UnindexedText.class)
                .all()
                .collectList();
    }

    /** Adds words of a ticket; of one that was erased meanwhile nothing. */
    Mono<Void> add(UUID ticket, Integer[] buckets) {
        return db.sql("""
                        insert into ticket_word (bucket, ticket, person)
                        select word, k.id, k.person from ticket k, unnest(:buckets) word where k.id = :ticket
                        on conflict do nothing""").bind("ticket", ticket).bind("buckets", buckets).then();
    }

    Mono<Void> markMessage(UUID id) {
        return mark("update ticket_message set searchable = true where id = :id", id);
    }

    Mono<Void> markNote(UUID id) {
        return mark("update staff_note set searchable = true where id = :id", id);
    }

    private Mono<Void> mark(String sql, UUID id) {
        return db.sql(sql).bind("id", id).then();
    }
}
