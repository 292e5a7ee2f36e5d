package fr.cesizen.platform.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.cesizen.platform.events.Outbox;
import java.time.Duration;
import java.util.List;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/**
 * Tells of accesses to people's data, in the transaction of the access. Every change is told; what the same one reads of the same
 * person again within an hour is told once, as a list that is looked up each half minute would drown all others.
 */
public final class AccessRecorder {

    private static final Duration REPEAT = Duration.ofHours(1);
    private static final int MAX_REMEMBERED = 100_000;

    private final Outbox outbox;
    private final Cache<AccessRecorded, Boolean> told = Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .expireAfterWrite(REPEAT)
            .build();

    AccessRecorder(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Adds an access to the transaction under way, unless it was told of within the hour. */
    public Mono<Void> record(AccessRecorded access) {
        return recordAll(List.of(access));
    }

    /** Adds accesses by one statement; see {@link #record}. */
    public Mono<Void> recordAll(List<AccessRecorded> accesses) {
        return Mono.defer(() -> {
            var untold = accesses.stream().distinct().filter(this::isUntold).toList();
            return untold.isEmpty() ? Mono.empty() : outbox.addAll(untold).then(rememberAfterCommit(untold));
        });
    }

    boolean isUntold(AccessRecorded access) {
        return access.action() == AccessAction.CHANGE || told.getIfPresent(access) == null;
    }

    // After the commit: an access whose transaction failed was not told of.
    private Mono<Void> rememberAfterCommit(List<AccessRecorded> accesses) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(transaction -> transaction.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public Mono<Void> afterCommit() {
                        return Mono.fromRunnable(() -> accesses.forEach(access -> told.put(access, true)));
                    }
                }))
                .then();
    }
}
