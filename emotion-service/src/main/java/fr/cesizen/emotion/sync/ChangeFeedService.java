package fr.cesizen.emotion.sync;

import fr.cesizen.emotion.entry.EntryAssembler;
import fr.cesizen.emotion.entry.EntryRow;
import fr.cesizen.emotion.sync.SyncResponse.ChangedEntry;
import fr.cesizen.platform.database.PersonNotifications;
import fr.cesizen.platform.database.PostgresNotifications;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.SequenceCursor;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists and streams what changed in a person's journal, in that person's order of changes. */
@Service
class ChangeFeedService {

    static final int BATCH_SIZE = 200;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /** For a change that was being made when somebody began to follow, and that nobody is told of. */
    private static final Duration SECOND_LOOK = Duration.ofSeconds(1);

    private final DatabaseClient db;
    private final Transactions tx;
    private final EntryAssembler assembler;
    private final FollowedGroupRepository followed;
    private final PersonNotifications changes;

    ChangeFeedService(
            DatabaseClient db,
            Transactions tx,
            EntryAssembler assembler,
            FollowedGroupRepository followed,
            PostgresNotifications notifications) {
        this.db = db;
        this.tx = tx;
        this.assembler = assembler;
        this.followed = followed;
        this.changes = notifications.ofPeople("journal");
    }

    /** At most {@value #BATCH_SIZE} entries that changed after {@code since}, inside the caller's transaction. */
    Mono<List<ChangedEntry>> after(UUID person, long since) {
        // One statement: the cursor would skip a write that happens between two of them.
        return db.sql("""
                        select e.*, g.id as gone_id, g.seq as gone_seq, g.deletion as gone_deletion
                        from (select * from entry where person = :person and seq > :since order by seq limit :most) e
                        full join
                             (select id, seq, deletion from gone_entry where person = :person and seq > :since
                              order by seq limit :most) g on g.seq = e.seq
                        order by coalesce(e.seq, g.seq) limit :most""")
                .bind("person", person)
                .bind("since", since)
                .bind("most", BATCH_SIZE)
                .map(this::news)
                .all()
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(news -> news)
                .collectList();
    }

    /** The change of an entry, or of one of which only the deletion is left. */
    private Mono<ChangedEntry> news(Readable row) {
        var gone = row.get("gone_id", UUID.class);
        if (gone != null) {
            var seq = RowReader.required(row, "gone_seq", Long.class);
            return Mono.just(
                    new ChangedEntry(seq.toString(), gone, RowReader.required(row, "gone_deletion", UUID.class), null));
        }
        var entry = EntryRow.of(row);
        var deleted = new ChangedEntry(Long.toString(entry.seq()), entry.id(), entry.latest(), null);
        return entry.isDeleted()
                ? Mono.just(deleted)
                : assembler
                        .open(entry)
                        .map(view -> new ChangedEntry(deleted.cursor(), entry.id(), deleted.change(), view));
    }

    /**
     * Emits what changed after {@code since}, then further changes, without end. An empty list, at least every 15 seconds,
     * means that nothing changed.
     */
    Flux<List<ChangedEntry>> live(UUID person, long since) {
        return tx.as(Actor.system(), followed.follow(person)).thenMany(Flux.defer(() -> {
            var position = new AtomicLong(since);
            return Flux.merge(
                            changes.follow(person, HEARTBEAT),
                            Mono.delay(SECOND_LOOK).map(look -> person.toString()))
                    .concatMap(change -> catchUp(person, position), 1);
        }));
    }

    /** The current position in the person's order of changes, in a transaction of its own. */
    Mono<Long> now(UUID person) {
        return tx.transactional(latest(person));
    }

    /** The position of a cursor that was given out, in a transaction of its own; fails as {@link #check} does. */
    Mono<Long> resume(UUID person, SequenceCursor last, String pointer) {
        return tx.transactional(check(person, last, pointer).thenReturn(last.position()));
    }

    /**
     * Rejects a cursor that was never given out, inside the caller's transaction and before it writes: the changes that it
     * adds could reach the cursor's number.
     */
    Mono<Void> check(UUID person, SequenceCursor since, String pointer) {
        return since.equals(SequenceCursor.START)
                ? Mono.empty()
                : latest(person)
                        .doOnNext(latest -> since.check(latest, pointer))
                        .then();
    }

    private Mono<Long> latest(UUID person) {
        return db.sql("select seq from journal_clock where person = :person")
                .bind("person", person)
                .mapValue(Long.class)
                .one()
                .defaultIfEmpty(0L);
    }

    private Flux<List<ChangedEntry>> catchUp(UUID person, AtomicLong position) {
        return next(person, position).expand(news -> news.size() < BATCH_SIZE ? Mono.empty() : next(person, position));
    }

    private Mono<List<ChangedEntry>> next(UUID person, AtomicLong position) {
        return Mono.defer(() -> tx.transactional(after(person, position.get()))).doOnNext(news -> news.stream()
                .reduce((one, other) -> other)
                .ifPresent(last -> position.set(Long.parseLong(last.cursor()))));
    }
}
