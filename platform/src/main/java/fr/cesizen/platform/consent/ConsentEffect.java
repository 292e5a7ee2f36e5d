package fr.cesizen.platform.consent;

import java.util.UUID;
import java.util.function.BiFunction;
import reactor.core.publisher.Mono;

/**
 * What a service does, beside refusing new rows, when a decision on a purpose is heard of: declare it as a bean.
 *
 * @param effect SQL of this service by the person and whether they consent now; runs in the transaction that stores the
 *     decision, as {@link fr.cesizen.platform.transactions.Actor#system()}, and may be repeated
 */
public record ConsentEffect(String purpose, BiFunction<UUID, Boolean, Mono<Void>> effect) {}
