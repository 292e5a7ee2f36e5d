package fr.cesizen.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import reactor.core.publisher.Mono;

/**
 * Remembers who the bearer of a checked token is, until the token expires: checking a signature and reading the roles take
 * most of the time of a short request.
 *
 * <p>Holds at most 10,000 tokens. Revocation is not weakened: a check looks at the signature only, so until {@code exp}
 * (5 minutes) its result is the same with and without the cache.
 */
public final class CachingAuthenticationManager implements ReactiveAuthenticationManager {

    private final ReactiveAuthenticationManager manager;
    private final Cache<String, Authentication> bearers;

    CachingAuthenticationManager(ReactiveAuthenticationManager manager, Clock clock) {
        this.manager = manager;
        this.bearers = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfter(Expiry.creating((String token, Authentication bearer) -> {
                    var end = bearer.getPrincipal() instanceof Jwt jwt ? jwt.getExpiresAt() : null;
                    return end == null ? Duration.ZERO : Duration.between(clock.instant(), end);
                }))
                .build();
    }

    /** @param request a bearer token, or the bearer that {@link TokenConverter} knows already */
    @Override
    public Mono<Authentication> authenticate(Authentication request) {
        if (request.isAuthenticated()) {
            return Mono.just(request);
        }
        return request instanceof BearerTokenAuthenticationToken bearer
                ? authenticate(bearer.getToken())
                : manager.authenticate(request);
    }

    /** Emits the bearer of a valid token; fails with an {@code AuthenticationException} for any other. */
    public Mono<Authentication> authenticate(String token) {
        var known = bearers.getIfPresent(token);
        return known != null
                ? Mono.just(known)
                : manager.authenticate(new BearerTokenAuthenticationToken(token))
                        .doOnNext(bearer -> bearers.put(token, bearer));
    }

    /** The bearer of a token that has been checked and is still valid; null for any other. */
    @Nullable
    Authentication known(String token) {
        return bearers.getIfPresent(token);
    }
}
