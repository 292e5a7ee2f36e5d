package fr.cesizen.emotion.journal;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * One writer at a time in a person's journal, for whoever writes by what is there already.
 *
 * <p>A statement of its own: one that waits for a lock and then reads, reads what was there before it waited.
 */
@Component
public class WritingOrder {

    private final DatabaseClient db;

    WritingOrder(DatabaseClient db) {
        this.db = db;
    }

    /** Waits until nobody else writes in this journal; held to the end of the caller's transaction. */
    public Mono<Void> alone(UUID person) {
        return db.sql("select pg_advisory_xact_lock(hashtextextended('journal:' || :person, 0))")
                .bind("person", person.toString())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
