package fr.cesizen.gdpr.rights;

import java.util.UUID;
import java.util.function.BiFunction;
import reactor.core.publisher.Mono;

/**
 * What a feature does when a person takes back a request of its kind: declare it as a bean.
 *
 * @param effect of the person and the request; runs in the transaction that closes the request, as the service
 */
public record WithdrawalEffect(DataRight kind, BiFunction<UUID, UUID, Mono<Void>> effect) {}
