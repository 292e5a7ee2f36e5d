package fr.cesizen.auth.account;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What else happens in the transaction that opens an account.
 *
 * @param work of the person's id; SQL of this service
 * @param parent who agreed jointly, for a person below 15
 */
public record OpeningStep(
        Function<UUID, Mono<Void>> work, @Nullable ParentalProof parent) {

    static final OpeningStep NONE = new OpeningStep(person -> Mono.empty(), null);
}
