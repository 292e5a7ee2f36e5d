package fr.cesizen.platform.privacy;

import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * What a service does with an entry of the ledger before it erases the person: declare it as a bean.
 *
 * @param apply safe to repeat; runs in a transaction of its own, as the service
 */
public record LedgerEffect(Function<LedgerEntry, Mono<Void>> apply) {}
