package fr.cesizen.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.cesizen.gateway.session.RefreshResult.Outcome;
import fr.cesizen.platform.tracing.TraceScope;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Renews sessions, each once however many requests ask at a time: a refresh token is good for few uses, and its uses tell
 * Keycloak of a thief. Requests that still carry the old cookie get the same answer for a minute.
 */
@Service
class RefreshService {

    private static final Logger log = LoggerFactory.getLogger(RefreshService.class);
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST =
            2_000; // some 8 MB; one that is forgotten is asked for again, which Keycloak tolerates

    private final SessionTokenClient keycloak;
    private final MeterRegistry metrics;
    private final Cache<String, Mono<RefreshResult>> refreshes =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();
    /** Ids of sessions that ended here; by then no answer of before is remembered, and Keycloak refuses the rest. */
    private final Cache<String, Boolean> ended =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    RefreshService(SessionTokenClient keycloak, MeterRegistry metrics) {
        this.keycloak = keycloak;
        this.metrics = metrics;
    }

    /** The next tokens of this session; never an error, never empty. */
    Mono<RefreshResult> refresh(SessionTokens tokens) {
        var session = TokenClaimsReader.session(tokens.refresh());
        return isEnded(session)
                ? Mono.just(RefreshResult.OVER)
                : refreshes
                        .get(key(tokens), absent -> ask(tokens))
                        .map(result -> isEnded(session) ? RefreshResult.OVER : result); // it ended meanwhile
    }

    /** Answers from now on that the session is over, also to requests that carry an older cookie of it. */
    void forget(SessionTokens tokens) {
        ended.put(TokenClaimsReader.session(tokens.refresh()), true);
    }

    private boolean isEnded(String session) {
        return ended.getIfPresent(session) != null;
    }

    /** An answer is kept; that there was none is not. */
    private Mono<RefreshResult> ask(SessionTokens tokens) {
        return keycloak.refresh(tokens)
                .map(RefreshResult::renewed)
                .onErrorResume(this::failure)
                .doOnNext(result -> count(result.outcome()))
                .cache(
                        result -> result.outcome() == Outcome.UNAVAILABLE ? Duration.ZERO : REMEMBERED,
                        impossible -> Duration.ZERO,
                        () -> Duration.ZERO);
    }

    /** Only Keycloak's own word ends a session. */
    private Mono<RefreshResult> failure(Throwable ex) {
        return ex instanceof OAuth2AuthorizationException refused
                        && OAuth2ErrorCodes.INVALID_GRANT.equals(
                                refused.getError().getErrorCode())
                ? Mono.just(RefreshResult.OVER)
                : TraceScope.log(() -> log.warn("A session cannot be renewed: {}", SessionFailure.of(ex)))
                        .thenReturn(RefreshResult.UNAVAILABLE);
    }

    private void count(Outcome outcome) {
        metrics.counter("cesizen_session_refreshes", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    private static String key(SessionTokens tokens) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(tokens.refresh().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This JDK has no SHA-256", impossible);
        }
    }
}
