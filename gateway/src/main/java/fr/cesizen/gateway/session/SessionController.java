package fr.cesizen.gateway.session;

import fr.cesizen.platform.problems.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signs people of the web client in and out; no answer holds a token. */
@RestController
@RequestMapping("/session")
@Tag(name = "Session", description = "Signing in and out of the web client, by a cookie that no script can read")
final class SessionController {

    private final SignInService signIns;
    private final SessionService sessions;
    private final SessionCookieFactory cookies;

    SessionController(SignInService signIns, SessionService sessions, SessionCookieFactory cookies) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @GetMapping
    @Operation(summary = "Who is signed in", description = "Never 401: nobody is an answer. Renews what has ended.")
    Mono<SessionView> show(@Parameter(hidden = true) ServerWebExchange exchange) {
        return sessions.current(exchange).map(SessionView::of).defaultIfEmpty(SessionView.NOBODY);
    }

    @GetMapping("/sign-in")
    @Operation(
            summary = "Go to the sign-in page",
            description = "For a navigation, not for a script: 302 to Keycloak's pages, which lead back to `then`.")
    @ApiResponse(responseCode = "302", description = "Keycloak's page", content = @Content)
    Mono<ResponseEntity<Void>> signIn(
            @Parameter(description = "A path of ours; anything else leads home", example = "/journal")
                    @RequestParam(required = false)
                    @Nullable
                    String then,
            @Parameter(description = "`fr` or `en`; the browser's language without it", example = "fr")
                    @RequestParam(required = false)
                    @Nullable
                    String locale,
            @Parameter(
                            description = "`UPDATE_PASSWORD`, `UPDATE_EMAIL`, `VERIFY_EMAIL`, `CONFIGURE_TOTP`,"
                                    + " `webauthn-register-passwordless` or `delete_credential:ID`, once signed in")
                    @RequestParam(required = false)
                    @Nullable
                    String action,
            @Parameter(
                            description =
                                    "Sign in again if that was longer ago, in seconds: the `max_age` of a challenge"
                                            + " `insufficient_user_authentication`",
                            example = "900")
                    @RequestParam(name = "max_age", required = false)
                    @Nullable
                    Integer maxAge,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return signIns.begin(exchange, SignInWish.of(then, locale, action, maxAge))
                .map(start -> {
                    exchange.getResponse().addCookie(cookies.of(start.attempt()));
                    return redirect(start.page());
                });
    }

    @GetMapping("/callback")
    @Operation(
            summary = "Come back from the sign-in page",
            description = "302 to the page asked for, or to `/?session=failed`, `cancelled` or `unavailable`.")
    @ApiResponse(responseCode = "302", description = "A page of ours", content = @Content)
    Mono<ResponseEntity<Void>> callback(@Parameter(hidden = true) ServerWebExchange exchange) {
        var attempt = cookies.signIn(exchange.getRequest());
        if (attempt.isEmpty()) {
            return Mono.just(redirect(ReturnPath.homeAfter("failed")));
        }
        exchange.getResponse().addCookie(cookies.noSignIn());
        return signIns.complete(attempt.get(), exchange.getRequest().getQueryParams())
                .map(result -> {
                    var cookie = result.tokens().map(cookies::of).orElse(Optional.empty());
                    cookie.ifPresent(exchange.getResponse()::addCookie);
                    var page = result.tokens().isPresent() && cookie.isEmpty()
                            ? ReturnPath.homeAfter("failed")
                            : result.page(attempt.get().then());
                    return redirect(page);
                });
    }

    @PostMapping("/refresh")
    @Operation(summary = "Renew the session", description = "401 once it is over; parallel calls renew it once.")
    Mono<SessionView> refresh(@Parameter(hidden = true) ServerWebExchange exchange) {
        return sessions.renew(exchange)
                .map(SessionView::of)
                .switchIfEmpty(Mono.error(() -> Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated")));
    }

    @PostMapping("/sign-out")
    @Operation(
            summary = "Sign out",
            description =
                    "Ends the session here and at Keycloak. 204, also when there is none; 503 when Keycloak does not"
                            + " answer, and then nothing has ended: try again.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> signOut(@Parameter(hidden = true) ServerWebExchange exchange) {
        return sessions.end(exchange);
    }

    private static ResponseEntity<Void> redirect(String page) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(page))
                .build();
    }
}
