package fr.cesizen.emotion.journal;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Empties the bin of what has been known to be deleted for 30 days. Several instances may do so at once. */
@Component
class Bin {

    private static final int AT_ONCE = 1_000;

    private final DatabaseClient db;
    private final Transactions tx;

    Bin(DatabaseClient db, Transactions tx) {
        this.db = db;
        this.tx = tx;
    }

    /** Emits how many entries are gone for good. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 30_000)
    Mono<Long> empty() {
        return batch().expand(gone -> gone < AT_ONCE ? Mono.empty() : batch()).reduce(0L, Long::sum);
    }

    private Mono<Long> batch() {
        return tx.as(Actor.system(), db.sql("""
                                with old as (
                                    select person, id from entry
                                    where deleted_at is not null
                                      and deletion_known_at < now() - interval '30 days'
                                    limit :most for update skip locked),
                                emptied as (
                                    delete from entry using old
                                    where entry.person = old.person and entry.id = old.id
                                    returning entry.person, entry.id, entry.deletion, entry.seq)
                                insert into gone_entry (person, id, deletion, seq) select * from emptied
                                on conflict (person, id) do update set
                                    deletion = greatest(gone_entry.deletion, excluded.deletion),
                                    seq = greatest(gone_entry.seq, excluded.seq)""").bind("most", AT_ONCE).fetch().rowsUpdated());
    }
}
