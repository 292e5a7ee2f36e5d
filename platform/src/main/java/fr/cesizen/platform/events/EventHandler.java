package fr.cesizen.platform.events;

import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * What a service does with one type of event: declare it as a bean, and each event takes effect exactly once.
 *
 * @param beforeTransaction work outside the database that must come first and is safe to repeat; no transaction is open
 * @param handle SQL of this service, run in the transaction that records the event as received, as
 *     {@link fr.cesizen.platform.transactions.Actor#system()}
 * @param includesErasedPersons whether events about erased persons still take effect; only for what keeps nothing of
 *     the person, such as the evidence of the erasure itself
 */
public record EventHandler<T>(
        String topic,
        String type,
        Class<T> data,
        Function<Event<T>, Mono<Void>> beforeTransaction,
        Function<Event<T>, Mono<Void>> handle,
        boolean includesErasedPersons) {

    public static <T> EventHandler<T> to(
            String topic, String type, Class<T> data, Function<Event<T>, Mono<Void>> handle) {
        return new EventHandler<>(topic, type, data, event -> Mono.empty(), handle, false);
    }

    /** The same, also for events about persons whom this service has erased already. */
    public EventHandler<T> includingErasedPersons() {
        return new EventHandler<>(topic, type, data, beforeTransaction, handle, true);
    }
}
