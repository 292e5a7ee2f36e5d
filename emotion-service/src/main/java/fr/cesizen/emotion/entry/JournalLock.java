package fr.cesizen.emotion.entry;

import fr.cesizen.platform.transactions.AdvisoryLock;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets one writer at a time into a person's journal, for writes that depend on what is already there. */
@Component
public class JournalLock {

    private final AdvisoryLock lock;
    private final DatabaseClient db;

    JournalLock(AdvisoryLock lock, DatabaseClient db) {
        this.lock = lock;
        this.db = db;
    }

    /** Waits until no other writer holds this journal's lock; holds it until the end of the caller's transaction. */
    public Mono<Void> acquire(UUID person) {
        return lock.acquire("journal:" + person);
    }

    /**
     * Keeps out, in addition, edits of single entries, which do not take the lock but the next position in the person's
     * order of changes. Until the end of the caller's transaction nobody else changes an entry of this journal.
     */
    public Mono<Void> acquireAlone(UUID person) {
        return acquire(person)
                .then(lock.shareWithErasure(person))
                .then(db.sql("select seq from journal_clock where person = :person for update")
                        .bind("person", person)
                        .fetch()
                        .rowsUpdated())
                .then();
    }
}
