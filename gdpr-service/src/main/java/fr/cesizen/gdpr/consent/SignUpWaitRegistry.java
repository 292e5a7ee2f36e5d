package fr.cesizen.gdpr.consent;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells somebody whose sign-up is still on its way from somebody who never decided on anything: for ten seconds after the first
 * question about a person nothing is sure.
 */
@Component
class SignUpWaitRegistry {

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final int MAX_PEOPLE = 10_000;

    private final Cache<UUID, Instant> firstAsked = Caffeine.newBuilder()
            .maximumSize(MAX_PEOPLE)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private final Clock clock;

    SignUpWaitRegistry(Clock clock) {
        this.clock = clock;
    }

    /** Whether the person's sign-up may still be heard of. */
    boolean isPending(UUID person) {
        var now = clock.instant();
        return firstAsked.get(person, first -> now).plus(WAIT).isAfter(now);
    }
}
