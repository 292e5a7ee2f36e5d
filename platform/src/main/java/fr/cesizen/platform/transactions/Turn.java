package fr.cesizen.platform.transactions;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.MonoSink;

/**
 * A caller's place in {@link Turns}. The queue, the caller and the clock may want to end its waiting at the same moment:
 * whoever moves the state first has decided.
 */
final class Turn {

    private enum State {
        WAITING,
        CALLED,
        BEGUN,
        GONE
    }

    final Optional<UUID> person;
    final MonoSink<Turn> caller;

    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final Disposable.Swap clock = Disposables.swap();

    Turn(Optional<UUID> person, MonoSink<Turn> caller) {
        this.person = person;
        this.caller = caller;
    }

    /** A clock that is still running when the waiting ends is stopped. */
    void watch(Disposable running) {
        clock.update(running);
    }

    boolean waits() {
        return state.get() == State.WAITING;
    }

    boolean call() {
        return ends(State.WAITING, State.CALLED);
    }

    /** False when the caller went between the call and now, and so handed back what it was called for. */
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
            clock.dispose();
        }
        return ended;
    }
}
