package fr.cesizen.emotion.entry;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Permanently deletes entries 30 days after the server learnt of their deletion. Several instances may run it at once. */
@Component
public class TrashPurgeJob {

    /** SQL interval during which a deleted entry can be restored. */
    static final String RETENTION = "interval '30 days'";

    private static final int MAX_PEOPLE = 100;
    private static final int BATCH_SIZE = 1_000;

    private final DatabaseClient db;
    private final JournalLock journalLock;
    private final Transactions tx;

    TrashPurgeJob(DatabaseClient db, JournalLock journalLock, Transactions tx) {
        this.db = db;
        this.journalLock = journalLock;
        this.tx = tx;
    }

    /** Emits the number of permanently deleted entries. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 30_000)
    public Mono<Long> purge() {
        return round().expand(gone -> gone == 0 ? Mono.empty() : round()).reduce(0L, Long::sum);
    }

    private Mono<Long> round() {
        return tx.as(Actor.system(), due())
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::purge)
                .reduce(0L, Long::sum);
    }

    private Mono<List<UUID>> due() {
        return db.sql("select distinct person from entry where deleted_at is not null and deletion_known_at < now() - "
                        + RETENTION + " limit :most")
                .bind("most", MAX_PEOPLE)
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    /**
     * Holds the journal lock: a change waiting for the row's removal would be written as if nobody had deleted the entry.
     */
    private Mono<Long> purge(UUID person) {
        return tx.as(
                Actor.system(),
                journalLock
                        .acquire(person)
                        .then(db.sql("""
                        with old as (
                            select id from entry
                            where person = :person and deleted_at is not null
                              and deletion_known_at < now() - %s
                            limit :most),
                        emptied as (
                            delete from entry using old
                            where entry.person = :person and entry.id = old.id
                            returning entry.person, entry.id, entry.deletion, entry.seq, entry.deletion_known_at)
                        insert into gone_entry (person, id, deletion, seq, known_at) select * from emptied
                        on conflict (person, id) do update set
                            deletion = greatest(gone_entry.deletion, excluded.deletion),
                            seq = greatest(gone_entry.seq, excluded.seq)""".formatted(RETENTION))
                                .bind("person", person)
                                .bind("most", BATCH_SIZE)
                                .fetch()
                                .rowsUpdated()));
    }
}
