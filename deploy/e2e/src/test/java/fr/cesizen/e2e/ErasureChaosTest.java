package fr.cesizen.e2e;

import static fr.cesizen.e2e.Running.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.tour.PersonTraceSearch;
import fr.cesizen.local.tour.TourUser;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Erasures while every service that has a part in them crashes once, and Kafka is away for a while. */
@ExtendWith(Running.class)
class ErasureChaosTest {

    /** What must hold for 100 erasures is run with {@code -Dcesizen.e2e.erasures=100}. */
    private static final int ERASURES = Integer.getInteger("cesizen.e2e.erasures", 10);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    final Stack system = Running.system();

    /** Erasures that were asked for so far: the clock by which parts crash. */
    final AtomicInteger asked = new AtomicInteger();

    /** When a part crashes: once so many erasures were asked for. */
    private record Crash(int after, Component part) {}

    @Test
    void completesAllOfThemAndLeavesNoRowOfAnybody() throws Exception {
        long seed = Long.getLong("cesizen.e2e.seed", System.nanoTime());
        System.out.printf("%d erasures among crashes of seed %d%n", ERASURES, seed);
        var random = new Random(seed);
        var people = inParallel(IntStream.range(0, ERASURES)
                .<Callable<TourUser>>mapToObj(number -> ErasureChaosTest::somebodyWhoWrote)
                .toList());
        var crashes = Stream.concat(Component.services().stream(), Stream.of(Component.KAFKA))
                .map(part -> new Crash(random.nextInt(ERASURES), part))
                .toList();
        long begin = System.nanoTime();
        var crashing = Executors.newCachedThreadPool();
        List<Optional<FollowedErasure>> erasures;
        try {
            var restarts = new ArrayList<Future<?>>();
            crashes.forEach(crash -> restarts.add(crashing.submit(() -> crash(crash))));
            erasures = inParallel(people.stream()
                    .<Callable<Optional<FollowedErasure>>>map(person -> () -> erase(person))
                    .toList());
            for (var restart : restarts) {
                restart.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            crashing.shutdownNow();
        }
        var hashes = people.stream()
                .map(person -> "gdpr.person_hash('" + person.id + "')")
                .collect(Collectors.joining(", ", "(", ")"));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> count("select count(distinct person_hash) from gdpr.erasure"
                                + " where completed_at is not null and person_hash in " + hashes)
                        == ERASURES);
        System.out.printf(
                "%d erasures were complete after %.1f s, %s crashed%n",
                ERASURES, (System.nanoTime() - begin) / 1e9, crashes);
        nothingIsLeft(people);
        for (var erasure : erasures.stream().flatMap(Optional::stream).toList()) {
            assertThat(FollowedErasure.isGenuine(erasure.certificate())).isTrue();
        }
    }

    private static TourUser somebodyWhoWrote() {
        var person = Running.somebody();
        Entries.writeUntilKept(person, 1);
        return person;
    }

    private void nothingIsLeft(List<TourUser> people) {
        var words = people.stream()
                .flatMap(person -> Stream.of(person.id, person.email))
                .toArray(String[]::new);
        var traces = new PersonTraceSearch(system.database());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(traces.of(words).places()).isEmpty());
    }

    private Void crash(Crash crash) throws IOException {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> asked.get() > crash.after());
        if (crash.part() == Component.KAFKA) {
            system.stop(crash.part());
        } else {
            system.kill(crash.part());
        }
        system.start(crash.part());
        return null;
    }

    private Optional<FollowedErasure> erase(TourUser person) {
        var erasure = FollowedErasure.eraseUntilAccepted(person);
        asked.incrementAndGet();
        return erasure;
    }

    private static <T> List<T> inParallel(List<Callable<T>> tasks) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var done = new ArrayList<T>();
            for (var task : threads.invokeAll(tasks)) {
                done.add(task.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
