package fr.cesizen.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes and reads the two cookies: of a session, and of a sign-in under way. */
@Component
final class SessionCookieFactory {

    /** Browsers keep no larger cookie (RFC 6265, 6.1: name, value and attributes together). */
    static final int LARGEST = 4096;

    private static final Logger log = LoggerFactory.getLogger(SessionCookieFactory.class);
    private static final String SESSION = "cesizen";
    private static final String SIGN_IN = "cesizen-sign-in";

    private final SessionEncryption encryption;
    private final Clock clock;
    private final boolean secure;

    SessionCookieFactory(SessionEncryption encryption, SessionProperties settings, Clock clock) {
        this.encryption = encryption;
        this.clock = clock;
        this.secure = settings.secure();
    }

    /** The cookie of a signed-in person; empty if no browser would keep it. */
    Optional<ResponseCookie> of(SessionTokens tokens) {
        var cookie = cookie(SESSION, encryption.encrypt(SESSION, tokens), "Strict", lifetime(tokens.refreshEnds()));
        if (cookie.toString().length() > LARGEST) {
            log.error(
                    "A session's cookie has {} octets, more than browsers keep",
                    cookie.toString().length());
            return Optional.empty();
        }
        return Optional.of(cookie);
    }

    /** The cookie of a sign-in under way. Lax: Keycloak may send a person on who came by a link from elsewhere. */
    ResponseCookie of(SignInAttempt attempt) {
        return cookie(SIGN_IN, encryption.encrypt(SIGN_IN, attempt), "Lax", lifetime(attempt.ends()));
    }

    /** The tokens of the request's session, if it has one that has not ended. */
    Optional<SessionTokens> session(ServerHttpRequest request) {
        return read(request, SESSION, SessionTokens.class, SessionTokens::refreshEnds);
    }

    /** The sign-in that this browser has begun, if it is not too old. */
    Optional<SignInAttempt> signIn(ServerHttpRequest request) {
        return read(request, SIGN_IN, SignInAttempt.class, SignInAttempt::ends);
    }

    /** Deletes the session's cookie. */
    ResponseCookie noSession() {
        return cookie(SESSION, "", "Strict", Duration.ZERO);
    }

    /** Deletes the cookie of a sign-in. */
    ResponseCookie noSignIn() {
        return cookie(SIGN_IN, "", "Lax", Duration.ZERO);
    }

    /** The cookies of a request that are not ours, as a header; empty when there are none. */
    String others(MultiValueMap<String, HttpCookie> cookies) {
        var ours = List.of(name(SESSION), name(SIGN_IN));
        return String.join(
                "; ",
                cookies.values().stream()
                        .flatMap(List::stream)
                        .filter(cookie -> !ours.contains(cookie.getName()))
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .toList());
    }

    private <T> Optional<T> read(ServerHttpRequest request, String kind, Class<T> type, ToLongFunction<T> end) {
        return Optional.ofNullable(request.getCookies().getFirst(name(kind)))
                .flatMap(cookie -> encryption.decrypt(kind, cookie.getValue(), type))
                .filter(value -> end.applyAsLong(value) > clock.instant().getEpochSecond());
    }

    private ResponseCookie cookie(String kind, String value, String sameSite, Duration lifetime) {
        return ResponseCookie.from(name(kind), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite(sameSite)
                .path("/")
                .maxAge(lifetime)
                .build();
    }

    private Duration lifetime(long end) {
        return Duration.ofSeconds(Math.max(0, end - clock.instant().getEpochSecond()));
    }

    private String name(String kind) {
        return secure ? "__Host-" + kind : kind;
    }
}
