package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.mail.MailQueue;
import fr.cesizen.platform.mail.MailTable;
import fr.cesizen.platform.mail.WaitingMail;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** The rules of a queue of mails; that services keep theirs in a table is tested there, with a mail server. */
@SampleTest
class MailQueueTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Autowired
    Transactions tx;

    final Map<UUID, Letter> waiting = new ConcurrentHashMap<>();
    final List<Boolean> outcomes = new ArrayList<>();

    record Letter(UUID id, int attempts, Instant next) implements WaitingMail {}

    final class Letters implements MailTable<Letter> {

        @Override
        public Mono<List<Letter>> lease(Instant now, Duration lease, int limit) {
            return Mono.fromSupplier(() -> waiting.values().stream()
                    .filter(letter -> !letter.next().isAfter(now))
                    .limit(limit)
                    .map(letter -> new Letter(letter.id(), letter.attempts() + 1, now.plus(lease)))
                    .peek(letter -> waiting.put(letter.id(), letter))
                    .toList());
        }

        @Override
        public Mono<Void> end(UUID id) {
            return Mono.fromRunnable(() -> waiting.remove(id));
        }

        @Override
        public Mono<Void> postpone(UUID id, Instant next) {
            return Mono.fromRunnable(
                    () -> waiting.computeIfPresent(id, (key, letter) -> new Letter(id, letter.attempts(), next)));
        }
    }

    void write(int letters) {
        IntStream.range(0, letters).forEach(number -> {
            var id = UUID.randomUUID();
            waiting.put(id, new Letter(id, 0, NOON));
        });
    }

    long send(Instant now, Function<Letter, Mono<Boolean>> sender) {
        return send(now, new Letters(), sender);
    }

    long send(Instant now, MailTable<Letter> table, Function<Letter, Mono<Boolean>> sender) {
        var limits = new MailQueue.Limits(3, Duration.ofMinutes(5));
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        Long tried = new MailQueue<>(table, limits, sender, this::count, tx, clock)
                .send()
                .block();
        return tried == null ? 0 : tried;
    }

    synchronized void count(Letter letter, boolean sent) {
        outcomes.add(sent);
    }

    @Test
    void sendsAllThatWaitHoweverMany() {
        write(45);
        assertThat(send(NOON, letter -> Mono.just(true))).isEqualTo(45);
        assertThat(waiting).isEmpty();
        assertThat(outcomes).hasSize(45).containsOnly(true);
    }

    @Test
    void endsTheMailOfWhoeverWantsNone() {
        write(1);
        send(NOON, letter -> Mono.just(false));
        assertThat(waiting).isEmpty();
        assertThat(outcomes).containsExactly(false);
    }

    @Test
    void triesAgainWithGrowingPausesAndGivesUpAfterTheLastAttempt() {
        write(1);
        Function<Letter, Mono<Boolean>> refusing = letter -> Mono.error(new IllegalStateException("no server"));
        for (var pause : List.of(Duration.ofMinutes(1), Duration.ofMinutes(2))) {
            var now = waiting.values().iterator().next().next();
            assertThat(send(now, refusing)).isOne();
            assertThat(waiting.values())
                    .singleElement()
                    .extracting(Letter::next)
                    .isEqualTo(now.plus(pause));
            assertThat(send(now, refusing)).isZero();
        }
        assertThat(outcomes).isEmpty();
        send(NOON.plus(Duration.ofHours(1)), refusing);
        assertThat(waiting).isEmpty();
        assertThat(outcomes).containsExactly(false);
    }

    @Test
    void doesNotFailWhenTheTableCannotBeRead() {
        write(1);
        var broken = new MailTable<Letter>() {
            @Override
            public Mono<List<Letter>> lease(Instant now, Duration lease, int limit) {
                return Mono.error(new IllegalStateException("away"));
            }

            @Override
            public Mono<Void> end(UUID id) {
                return Mono.empty();
            }

            @Override
            public Mono<Void> postpone(UUID id, Instant next) {
                return Mono.empty();
            }
        };
        assertThat(send(NOON, broken, letter -> Mono.just(true))).isZero();
        assertThat(waiting).hasSize(1);
    }
}
