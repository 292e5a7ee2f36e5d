package fr.cesizen.platform.transactions;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.MonoSink;

/**
 * A caller's place in {@link FairConnectionQueue}. Queue, caller and timer may want to end the waiting at the same moment: the first
 * to change the state wins.
 */
final class ConnectionWaiter {

    private enum State {
        WAITING,
        CALLED,
        BEGUN,
        GONE
    }

    final Optional<UUID> person;
    final MonoSink<ConnectionWaiter> caller;

    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final Disposable.Swap timer = Disposables.swap();

    ConnectionWaiter(Optional<UUID> person, MonoSink<ConnectionWaiter> caller) {
        this.person = person;
        this.caller = caller;
    }

    /** Sets the timer to stop when the waiting ends. */
    void watch(Disposable running) {
        timer.update(running);
    }

    boolean waits() {
        return state.get() == State.WAITING;
    }

    boolean call() {
        return ends(State.WAITING, State.CALLED);
    }

    /** False when the caller left after the call, and so has returned the connection already. */
    boolean begin() {
        return state.compareAndSet(State.CALLED, State.BEGUN);
    }

    boolean leaveUncalled() {
        return ends(State.WAITING, State.GONE);
    }

    boolean leaveCalled() {
        return state.compareAndSet(State.CALLED, State.GONE);
    }

    private boolean ends(State from, State to) {
        boolean ended = state.compareAndSet(from, to);
        if (ended) {
            timer.dispose();
        }
        return ended;
    }
}
