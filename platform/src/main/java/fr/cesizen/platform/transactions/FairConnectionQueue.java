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
 * Fair queue in front of the connection pool. Serves people round-robin, and each person's requests in order of
 * arrival; one person may hold at most half of the connections.
 *
 * <p>A request cancelled while it waits leaves the queue at once. The pool's own queue cannot do that safely
 * (r2dbc-pool gh-198): it would first serve all cancelled requests.
 */
final class FairConnectionQueue {

    private final int maxPerPerson;
    private final Duration acquireTimeout;
    /** Waiting requests by person, the person served last at the end; empty for the service itself. */
    private final Map<Optional<UUID>, Set<ConnectionWaiter>> queues = new LinkedHashMap<>();

    private final Map<Optional<UUID>, Integer> held = new HashMap<>();
    private final AtomicInteger dispatches = new AtomicInteger();
    private int free;

    FairConnectionQueue(int connections, Duration acquireTimeout) {
        this.free = connections;
        this.maxPerPerson = Math.max(1, connections / 2);
        this.acquireTimeout = acquireTimeout;
    }

    /**
     * Runs {@code work} when its turn has come, and from then on to its end even if the caller hangs up.
     *
     * @param person whom the work is for; absent for the service itself, which may hold all connections
     * @return fails with {@link CannotCreateTransactionException} when the turn does not come in time
     */
    <T> Mono<T> run(@Nullable UUID person, Mono<T> work) {
        // No operator may come between the two: one that drops a called turn would never return its connection.
        return Mono.<ConnectionWaiter>create(
                        caller -> enqueue(new ConnectionWaiter(Optional.ofNullable(person), caller)))
                .flatMap(turn ->
                        turn.begin() ? CancellationShield.of(work.doFinally(end -> release(turn))) : Mono.empty());
    }

    synchronized int waiting() {
        return queues.values().stream().mapToInt(Set::size).sum();
    }

    private void enqueue(ConnectionWaiter turn) {
        turn.caller.onCancel(() -> cancel(turn));
        add(turn);
        dispatch();
        if (turn.waits()) {
            turn.watch(Schedulers.parallel()
                    .schedule(() -> expire(turn), acquireTimeout.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void cancel(ConnectionWaiter turn) {
        if (turn.leaveUncalled()) {
            remove(turn);
        } else if (turn.leaveCalled()) {
            release(turn);
        }
    }

    private void expire(ConnectionWaiter turn) {
        if (turn.leaveUncalled()) {
            remove(turn);
            turn.caller.error(
                    new CannotCreateTransactionException("No database connection became free in " + acquireTimeout));
        }
    }

    private void release(ConnectionWaiter turn) {
        returnConnection(turn);
        dispatch();
    }

    /** Calls waiting turns. Not re-entrant: work that ends at once would pile up on the stack. */
    private void dispatch() {
        if (dispatches.getAndIncrement() > 0) {
            return;
        }
        int answered = 1;
        while (answered > 0) {
            for (var next = next(); next != null; next = next()) {
                next.caller.success(next);
            }
            answered = dispatches.addAndGet(-answered);
        }
    }

    private synchronized @Nullable ConnectionWaiter next() {
        while (free > 0) {
            var turn = queues.entrySet().stream()
                    .filter(queue -> queue.getKey().isEmpty() || held.getOrDefault(queue.getKey(), 0) < maxPerPerson)
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

    /** Takes the turn out of its queue, and moves the queue to the end. */
    private void serve(ConnectionWaiter turn) {
        var queue = queues.remove(turn.person);
        if (queue != null && queue.remove(turn) && !queue.isEmpty()) {
            queues.put(turn.person, queue);
        }
    }

    private synchronized void returnConnection(ConnectionWaiter turn) {
        free++;
        held.computeIfPresent(turn.person, (person, count) -> count == 1 ? null : count - 1);
    }

    private synchronized void add(ConnectionWaiter turn) {
        queues.computeIfAbsent(turn.person, first -> new LinkedHashSet<>()).add(turn);
    }

    private synchronized void remove(ConnectionWaiter turn) {
        queues.computeIfPresent(turn.person, (person, queue) -> queue.remove(turn) && queue.isEmpty() ? null : queue);
    }
}
