package fr.cesizen.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Caches checked tokens until they expire: checking the signature takes most of the time of a short request.
 *
 * <p>Holds at most 10,000 tokens. Revocation is not weakened: a check looks at the signature only, so until {@code exp}
 * (5 minutes) its result is the same with and without the cache.
 */
final class CachingJwtDecoder implements ReactiveJwtDecoder {

    private final ReactiveJwtDecoder decoder;
    private final Cache<String, Jwt> tokens;

    CachingJwtDecoder(ReactiveJwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.tokens = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfter(Expiry.creating((String value, Jwt token) -> {
                    var end = token.getExpiresAt();
                    return end == null ? Duration.ZERO : Duration.between(clock.instant(), end);
                }))
                .build();
    }

    @Override
    public Mono<Jwt> decode(String value) {
        var known = tokens.getIfPresent(value);
        return known != null ? Mono.just(known) : decoder.decode(value).doOnNext(token -> tokens.put(value, token));
    }
}
