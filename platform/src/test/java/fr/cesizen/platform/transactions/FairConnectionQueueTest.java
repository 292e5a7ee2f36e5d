package fr.cesizen.platform.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class FairConnectionQueueTest {

    static final Duration LONG = Duration.ofMinutes(1);
    static final UUID LEA = UUID.randomUUID();
    static final UUID TOM = UUID.randomUUID();

    final List<String> begun = new ArrayList<>();

    /** Work that notes its beginning and ends when the sink does. */
    Mono<String> work(String name, Sinks.Empty<String> end) {
        return Mono.defer(() -> {
            begun.add(name);
            return end.asMono();
        });
    }

    @Test
    void callsAsManyAsThereAreConnectionsAndTheOthersInTheOrderOfArrival() {
        var turns = new FairConnectionQueue(2, LONG);
        var ends = IntStream.range(0, 4).mapToObj(i -> Sinks.<String>empty()).toList();
        for (int i = 0; i < 4; i++) {
            turns.run(null, work("work " + i, ends.get(i))).subscribe();
        }
        assertThat(begun).containsExactly("work 0", "work 1");
        assertThat(turns.waiting()).isEqualTo(2);
        ends.get(1).tryEmitEmpty();
        ends.get(0).tryEmitEmpty();
        assertThat(begun).containsExactly("work 0", "work 1", "work 2", "work 3");
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void givesNobodyMoreThanHalf() {
        var turns = new FairConnectionQueue(4, LONG);
        var first = Sinks.<String>empty();
        turns.run(LEA, work("Léa 1", first)).subscribe();
        turns.run(LEA, work("Léa 2", Sinks.empty())).subscribe();
        turns.run(LEA, work("Léa 3", Sinks.empty())).subscribe();
        turns.run(TOM, work("Tom", Sinks.empty())).subscribe();
        turns.run(null, work("relay", Sinks.empty())).subscribe();
        assertThat(begun).containsExactly("Léa 1", "Léa 2", "Tom", "relay");
        first.tryEmitEmpty();
        assertThat(begun).endsWith("Léa 3");
    }

    @Test
    void servesPeopleByTurnsHoweverManyRequestsOneOfThemHas() {
        var turns = new FairConnectionQueue(1, LONG);
        var ends = IntStream.range(0, 5).mapToObj(i -> Sinks.<String>empty()).toList();
        turns.run(LEA, work("Léa 1", ends.get(0))).subscribe();
        turns.run(LEA, work("Léa 2", ends.get(1))).subscribe();
        turns.run(LEA, work("Léa 3", ends.get(3))).subscribe();
        turns.run(TOM, work("Tom", ends.get(2))).subscribe();
        turns.run(null, work("relay", ends.get(4))).subscribe();
        ends.forEach(Sinks.Empty::tryEmitEmpty);
        assertThat(begun).containsExactly("Léa 1", "Léa 2", "Tom", "relay", "Léa 3");
    }

    @Test
    void neverBeginsWhatNobodyWaitsFor() {
        var turns = new FairConnectionQueue(1, LONG);
        var end = Sinks.<String>empty();
        turns.run(null, work("first", end)).subscribe();
        turns.run(null, work("gone", Sinks.empty())).subscribe().dispose();
        turns.run(null, work("third", Sinks.empty())).subscribe();
        assertThat(turns.waiting()).isOne();
        end.tryEmitEmpty();
        assertThat(begun).containsExactly("first", "third");
    }

    @Test
    void keepsTheConnectionOfWorkWhoseCallerWentUntilTheWorkHasEnded() {
        var turns = new FairConnectionQueue(1, LONG);
        var end = Sinks.<String>empty();
        turns.run(null, work("first", end)).subscribe().dispose();
        turns.run(null, work("second", Sinks.empty())).subscribe();
        assertThat(begun).containsExactly("first");
        end.tryEmitEmpty();
        assertThat(begun).containsExactly("first", "second");
    }

    @Test
    void failsWhenTheTurnDoesNotComeInTime() {
        var turns = new FairConnectionQueue(1, Duration.ofMillis(20));
        var end = Sinks.<String>empty();
        turns.run(null, work("first", end)).subscribe();
        turns.run(null, work("late", Sinks.empty()))
                .as(StepVerifier::create)
                .verifyError(CannotCreateTransactionException.class);
        assertThat(turns.waiting()).isZero();
        end.tryEmitEmpty();
        turns.run(null, Mono.just("free"))
                .as(StepVerifier::create)
                .expectNext("free")
                .verifyComplete();
        assertThat(begun).containsExactly("first");
    }

    @Test
    void handsOnAfterAFailureAsAfterAnEnd() {
        var turns = new FairConnectionQueue(1, LONG);
        turns.run(null, Mono.error(new IllegalStateException()))
                .as(StepVerifier::create)
                .verifyError();
        turns.run(null, Mono.just("free"))
                .as(StepVerifier::create)
                .expectNext("free")
                .verifyComplete();
    }

    @Test
    void callsAQueueOfWorksThatEndAtOnceWithoutExhaustingTheStack() {
        var turns = new FairConnectionQueue(1, LONG);
        var end = Sinks.<String>empty();
        var done = new AtomicInteger();
        turns.run(null, work("first", end)).subscribe();
        for (int i = 0; i < 20_000; i++) {
            turns.run(null, Mono.fromRunnable(done::incrementAndGet)).subscribe();
        }
        end.tryEmitEmpty();
        assertThat(done).hasValue(20_000);
    }

    /** Callers that go while they are being called: every state of the race must hand its connection back. */
    @RepeatedTest(5)
    void losesNoConnectionToCallersThatGoAtAnyMoment() {
        var turns = new FairConnectionQueue(3, LONG);
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var brief = Mono.fromCallable(() -> most.accumulateAndGet(running.incrementAndGet(), Math::max))
                .delayElement(Duration.ofNanos(1))
                .doOnTerminate(running::decrementAndGet);
        Flux.range(0, 4_000)
                .flatMap(
                        i -> turns.run(i % 2 == 0 ? LEA : null, brief)
                                .timeout(Duration.ofNanos(1 + i % 97 * 10_000L), Mono.empty())
                                .subscribeOn(Schedulers.parallel()),
                        64)
                .as(StepVerifier::create)
                .thenConsumeWhile(any -> true)
                .verifyComplete();
        await().until(() -> turns.waiting() == 0 && running.get() == 0);
        assertThat(most.get()).isBetween(1, 3);
        Flux.range(0, 3)
                .flatMap(i -> turns.run(null, Mono.delay(Duration.ofMillis(10))))
                .as(StepVerifier::create)
                .expectNextCount(3)
                .verifyComplete();
    }
}
