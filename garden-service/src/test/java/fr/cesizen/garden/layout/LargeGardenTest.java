package fr.cesizen.garden.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.GardenDatabaseFixture;
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

    private final UUID person = UUID.randomUUID();

    @Test
    void opensByItsSnapshotWhatItsLedgersRebuild() throws Exception {
        GardenDatabaseFixture.writeHistory(person, LINES * 9 / 10, LayoutFixtures.STONE.id());
        var whole = time("rebuild from all lines", 5, () -> {
            GardenDatabaseFixture.rebuild(person);
            return rebuild();
        });
        time("rebuild from daily sums", 5, this::rebuild);
        open(); // keeps the snapshot
        assertThat(time("open by snapshot", TIMES, this::open)).isEqualTo(whole);
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
