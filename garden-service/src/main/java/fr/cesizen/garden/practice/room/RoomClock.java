package fr.cesizen.garden.practice.room;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The one clock of all rooms, at whichever instance: the database's, asked as clients ask ours, and continued by this
 * machine's own ticks in between, so that a machine whose time of day is set neither jumps nor differs from the others.
 */
@Component
class RoomClock {

    private static final Logger log = LoggerFactory.getLogger(RoomClock.class);
    private static final int PROBES = 5;
    private static final long NANOS = 1_000_000_000;

    private final DatabaseClient db;
    private final Transactions tx;

    /** What to add to {@link System#nanoTime}: this machine's own time of day until the database has been asked. */
    private volatile long offset;

    RoomClock(DatabaseClient db, Transactions tx, Clock clock) {
        this.db = db;
        this.tx = tx;
        this.offset = nanos(clock.instant()) - System.nanoTime();
    }

    /** The present, in microseconds. */
    Instant now() {
        return Instant.ofEpochSecond(0, System.nanoTime() + offset).truncatedTo(ChronoUnit.MICROS);
    }

    /** Asks the database again: ticks of two machines differ by some milliseconds an hour. */
    @Scheduled(fixedDelay = 30_000)
    Mono<Void> adjust() {
        return tx.as(Actor.system(), probes())
                .doOnNext(probes -> offset = ClockProbe.best(probes).offset())
                .onErrorResume(failure -> {
                    log.warn("The database's clock cannot be read, going on by our own: {}", failure.toString());
                    return Mono.empty();
                })
                .then();
    }

    private Mono<List<ClockProbe>> probes() {
        return Flux.range(0, PROBES).concatMap(number -> probe()).collectList();
    }

    private Mono<ClockProbe> probe() {
        return Mono.defer(() -> {
            long sent = System.nanoTime();
            return db.sql("select clock_timestamp() as now")
                    .map(row -> nanos(RowReader.required(row, "now", Instant.class)))
                    .one()
                    .map(told -> new ClockProbe(sent, told, System.nanoTime()));
        });
    }

    private static long nanos(Instant instant) {
        return instant.getEpochSecond() * NANOS + instant.getNano();
    }
}
