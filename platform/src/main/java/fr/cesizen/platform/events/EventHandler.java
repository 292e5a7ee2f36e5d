package fr.cesizen.platform.events;

import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a service does with one type of event: declare it as a bean, and each event takes effect exactly once.
 *
 * @param beforeTransaction work outside the database that must come first and is safe to repeat; no transaction is open
 * @param handle SQL of this service, run in the transaction that records the events as received, as
 *     {@link fr.cesizen.platform.transactions.Actor#system()}; events of one person come in their order
 * @param maxEvents maximum of events in one transaction
 * @param includesErasedPersons whether events about erased persons still take effect; only for what keeps nothing of
 *     the person, such as the evidence of the erasure itself
 */
public record EventHandler<T>(
        String topic,
        String type,
        Class<T> data,
        Function<Event<T>, Mono<Void>> beforeTransaction,
        Function<List<Event<T>>, Mono<Void>> handle,
        int maxEvents,
        boolean includesErasedPersons) {

    /** Under the 256 rows beyond which the driver cannot be cancelled. */
    private static final int MAX_EVENTS = 200;

    /** Handles each event in a transaction of its own. */
    public static <T> EventHandler<T> to(
            String topic, String type, Class<T> data, Function<Event<T>, Mono<Void>> handle) {
        return new EventHandler<>(
                topic,
                type,
                data,
                event -> Mono.empty(),
                events -> Flux.fromIterable(events).concatMap(handle).then(),
                1,
                false);
    }

    /**
     * Handles up to {@value #MAX_EVENTS} consecutive events in one transaction, by as few statements as {@code handle}
     * needs. When it fails, each event is handled again alone, so that a bad one takes no other with it.
     */
    public static <T> EventHandler<T> toBatch(
            String topic, String type, Class<T> data, Function<List<Event<T>>, Mono<Void>> handle) {
        return new EventHandler<>(topic, type, data, event -> Mono.empty(), handle, MAX_EVENTS, false);
    }

    /** The same, after {@code work} outside the database; see {@link #beforeTransaction}. */
    public EventHandler<T> after(Function<Event<T>, Mono<Void>> work) {
        return new EventHandler<>(topic, type, data, work, handle, maxEvents, includesErasedPersons);
    }

    /** The same, also for events about persons whom this service has erased already. */
    public EventHandler<T> includingErasedPersons() {
        return new EventHandler<>(topic, type, data, beforeTransaction, handle, maxEvents, true);
    }
}
