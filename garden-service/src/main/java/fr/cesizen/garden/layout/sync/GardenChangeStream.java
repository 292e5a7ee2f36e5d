package fr.cesizen.garden.layout.sync;

import fr.cesizen.garden.layout.SnapshotRepository;
import fr.cesizen.platform.database.PersonNotifications;
import fr.cesizen.platform.database.PostgresNotifications;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.SequenceCursor;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells a person's devices that something has happened to the garden, whichever instance it happened at. */
@Component
class GardenChangeStream {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final SnapshotRepository snapshots;
    private final Transactions tx;
    private final PersonNotifications changes;

    GardenChangeStream(SnapshotRepository snapshots, Transactions tx, PostgresNotifications notifications) {
        this.snapshots = snapshots;
        this.tx = tx;
        this.changes = notifications.ofPeople("garden");
    }

    /**
     * Emits the revision whenever something may have happened, at least every 15 seconds, without end; the same one again
     * means that nothing has.
     */
    Flux<Long> revisions(UUID person) {
        return changes.follow(person, HEARTBEAT).concatMap(change -> tx.transactional(snapshots.revision(person)), 1);
    }

    /** The position to go on from: the present one, or the one read last; fails with 410 when that was never given out. */
    Mono<Long> resume(UUID person, SequenceCursor last, String pointer) {
        return tx.transactional(snapshots.revision(person))
                .doOnNext(latest -> last.check(latest, pointer))
                .thenReturn(last.position());
    }
}
