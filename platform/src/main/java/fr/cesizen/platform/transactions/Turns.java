package fr.cesizen.platform.transactions;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Who may use a connection when: as many at once as there are connections, people by turns and each person's in the order of
 * their arrival. Nobody holds more than half, so that one person's haste is not everybody's wait.
 *
 * <p>Who hangs up while waiting leaves the queue and costs nothing. The pool's own queue cannot be left safely (r2dbc-pool
 * gh-198): it would serve first all those who are gone.
 */
final class Turns {

    private final int share;
    private final Duration patience;
    /** Who waits, whoever was served last at the end; the service itself waits as nobody. */
    private final Map<Optional<UUID>, Set<Turn>> queues = new LinkedHashMap<>();

    private final Map<Optional<UUID>, Integer> held = new HashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private int free;

    Turns(int connections, Duration patience) {
        this.free = connections;
        this.share = Math.max(1, connections / 2);
        this.patience = patience;
    }

    /**
     * Runs {@code work} when its turn has come, and from then on to its end whether or not its caller stays.
     *
     * @param person whom the work is for; absent for the service itself, which may hold all connections
     * @return fails with {@link CannotCreateTransactionException} when the turn does not come in time
     */
    <T> Mono<T> take(@Nullable UUID person, Mono<T> work) {
        // Nothing may stand between the two: an operator that drops a called turn would keep its connection for ever.
        return Mono.<Turn>create(caller -> arrive(new Turn(Optional.ofNullable(person), caller)))
                .flatMap(turn -> turn.begin() ? Uncancelled.of(work.doFinally(end -> handBack(turn))) : Mono.empty());
    }

    synchronized int waiting() {
        return queues.values().stream().mapToInt(Set::size).sum();
    }

    private void arrive(Turn turn) {
        turn.caller.onCancel(() -> abandon(turn));
        queue(turn);
        callWhoeverIsNext();
        if (turn.waits()) {
            turn.watch(Schedulers.parallel().schedule(() -> expire(turn), patience.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void abandon(Turn turn) {
        if (turn.leaveUncalled()) {
            unqueue(turn);
        } else if (turn.leaveCalled()) {
            handBack(turn);
        }
    }

    private void expire(Turn turn) {
        if (turn.leaveUncalled()) {
            unqueue(turn);
            turn.caller.error(
                    new CannotCreateTransactionException("No database connection became free in " + patience));
        }
    }

    private void handBack(Turn turn) {
        release(turn);
        callWhoeverIsNext();
    }

    /** Never from within a call: works that end at once would pile up on the stack. */
    private void callWhoeverIsNext() {
        if (calls.getAndIncrement() > 0) {
            return;
        }
        int answered = 1;
        while (answered > 0) {
            for (var next = next(); next != null; next = next()) {
                next.caller.success(next);
            }
            answered = calls.addAndGet(-answered);
        }
    }

    private synchronized @Nullable Turn next() {
        while (free > 0) {
            var turn = queues.entrySet().stream()
                    .filter(queue -> queue.getKey().isEmpty() || held.getOrDefault(queue.getKey(), 0) < share)
                    .findFirst()
                    .map(queue -> queue.getValue().iterator().next());
            if (turn.isEmpty()) {
                return null;
            }
            serve(turn.get());
            if (turn.get().call()) {
                free--;
                held.merge(turn.get().person, 1, Integer::sum);
                return turn.get();
            }
        }
        return null;
    }

    /** Takes the turn out of its queue, which goes to the end. */
    private void serve(Turn turn) {
        var queue = queues.remove(turn.person);
        if (queue != null && queue.remove(turn) && !queue.isEmpty()) {
            queues.put(turn.person, queue);
        }
    }

    private synchronized void release(Turn turn) {
        free++;
        held.computeIfPresent(turn.person, (person, count) -> count == 1 ? null : count - 1);
    }

    private synchronized void queue(Turn turn) {
        queues.computeIfAbsent(turn.person, first -> new LinkedHashSet<>()).add(turn);
    }

    private synchronized void unqueue(Turn turn) {
        queues.computeIfPresent(turn.person, (person, queue) -> queue.remove(turn) && queue.isEmpty() ? null : queue);
    }
}
