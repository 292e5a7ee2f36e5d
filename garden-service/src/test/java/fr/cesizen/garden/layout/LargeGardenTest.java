package fr.cesizen.garden.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.Database;
import fr.cesizen.garden.ServiceTest;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * A life's garden: 2,000 lines of both ledgers, or as many as {@code -Dcesizen.garden.lines} says. Nine lines in ten are
 * growth, each tenth is a command. For the figures of record run it with 100000.
 */
@ServiceTest
class LargeGardenTest {

    private static final Logger log = LoggerFactory.getLogger(LargeGardenTest.class);
    private static final int LINES = Integer.getInteger("cesizen.garden.lines", 2_000);
    private static final int TIMES = 30;

    @Autowired
    LayoutService layouts;

    @Autowired
    GardenFoldService folds;

    @Autowired
    Transactions tx;

    @Autowired
    DatabaseClient db;

    private final UUID person = UUID.randomUUID();

    @Test
    void opensByItsSnapshotWhatItsLedgersRebuild() throws Exception {
        Database.runWithoutTriggers("""
                insert into growth (id, person, kind, source, day, points, at, capped)
                select gen_random_uuid(), ?, case n % 3 when 0 then 'practice' when 1 then 'journal' else 'reading' end,
                       gen_random_uuid(), date '2010-01-01' + (n % 5000), 5,
                       timestamptz '2010-01-01 12:00Z' + n * interval '1 hour', true
                from generate_series(1, ?) n""", person, LINES * 9 / 10);
        Database.runWithoutTriggers(
                """
                insert into garden_command (person, id, content, received_at)
                select ?, id::uuid, replace(case n % 3
                        when 0 then '{"id":"%","kind":"move","element":"' || ? || '","at":{"x":' || 100 + n % 800 || ',"y":300}}'
                        when 1 then '{"id":"%","kind":"rotate","element":"' || ? || '","rotation":' || n % 360 || '}'
                        else '{"id":"%","kind":"rake","width":24,"points":[{"x":0,"y":' || n % 600 || '},{"x":900,"y":7}]}' end,
                    '%', id), now()
                from (select n, '01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0') as id from generate_series(1, ?) n) c""",
                person,
                LayoutFixtures.STONE.id().toString(),
                LayoutFixtures.STONE.id().toString(),
                LINES / 10);
        var whole = time("rebuild from all lines", 5, () -> {
            tx.as(Actor.system(), rebuildSums()).block();
            return rebuild();
        });
        time("rebuild from daily sums", 5, this::rebuild);
        open(); // keeps the snapshot
        assertThat(time("open by snapshot", TIMES, this::open)).isEqualTo(whole);
    }

    private Mono<Void> rebuildSums() {
        return db.sql("select rebuild_garden(:person)").bind("person", person).then();
    }

    private GardenSnapshot rebuild() {
        return Objects.requireNonNull(
                        tx.as(Actor.person(person), folds.rebuild(person, 0)).block())
                .snapshot();
    }

    private GardenSnapshot open() {
        return Objects.requireNonNull(
                        tx.as(Actor.person(person), layouts.find(person)).block())
                .snapshot();
    }

    private static <T> T time(String what, int times, Supplier<T> work) {
        var nanos = new long[times];
        T result = null;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            result = work.get();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        log.info(
                "{} lines, {}: median {} ms, largest {} ms, n {}",
                LINES,
                what,
                nanos[times / 2] / 1_000_000.0,
                LongStream.of(nanos).max().orElse(0) / 1_000_000.0,
                times);
        return Objects.requireNonNull(result);
    }
}
