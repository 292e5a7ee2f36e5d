package fr.cesizen.platform.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Duration;
import java.util.List;
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
            // After the commit: an access whose transaction failed was not told of.
            return untold.isEmpty()
                    ? Mono.empty()
                    : outbox.addAll(untold)
                            .then(Transactions.afterCommit(() -> untold.forEach(access -> told.put(access, true))));
        });
    }

    boolean isUntold(AccessRecorded access) {
        return access.action() == AccessAction.CHANGE || told.getIfPresent(access) == null;
    }
}
