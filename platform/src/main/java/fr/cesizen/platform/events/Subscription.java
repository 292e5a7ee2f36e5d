package fr.cesizen.platform.events;

import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * What a service does with one type of event: declare it as a bean, and each event takes effect exactly once.
 *
 * @param before work outside the database that must precede the effect and is safe to repeat; no transaction is open
 * @param effect SQL of this service, run in the transaction that records the event as received, as
 *     {@link fr.cesizen.platform.transactions.Actor#system()}
 * @param alsoAboutErased whether events about a person who was erased still take effect; only for what keeps nothing of
 *     that person, such as the evidence of the erasure itself
 */
public record Subscription<T>(
        String topic,
        String type,
        Class<T> data,
        Function<Event<T>, Mono<Void>> before,
        Function<Event<T>, Mono<Void>> effect,
        boolean alsoAboutErased) {

    public Subscription(
            String topic,
            String type,
            Class<T> data,
            Function<Event<T>, Mono<Void>> before,
            Function<Event<T>, Mono<Void>> effect) {
        this(topic, type, data, before, effect, false);
    }

    public static <T> Subscription<T> to(
            String topic, String type, Class<T> data, Function<Event<T>, Mono<Void>> effect) {
        return new Subscription<>(topic, type, data, event -> Mono.empty(), effect);
    }

    /** The same, heard even about a person whom this service has erased already. */
    public Subscription<T> andAboutErased() {
        return new Subscription<>(topic, type, data, before, effect, true);
    }
}
