package fr.cesizen.auth.session;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Sessions", description = "Where you are signed in, and signing out from there")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/accounts/me/sessions")
class SessionController {

    /** Keycloak's claim for the session that a token belongs to. */
    private static final String SESSION = "sid";

    private final SessionService sessions;

    SessionController(SessionService sessions) {
        this.sessions = sessions;
    }

    /** All sessions of a person. */
    record Sessions(List<SessionView> items) {}

    @Operation(
            summary = "List your sessions",
            description = "Where you are signed in, the latest used first. A session ends after 14 days without use and"
                    + " 30 days after the sign-in at the latest. Problems: identity-refused (502), unavailable (503).")
    @GetMapping
    Mono<Sessions> list(@CurrentUser UUID person, @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        return sessions.list(person, token.getClaimAsString(SESSION)).map(Sessions::new);
    }

    @Operation(
            summary = "End one of your sessions",
            description =
                    "Its device has to sign in again, five minutes later at the latest. Problems: not-found (404),"
                            + " identity-refused (502), unavailable (503).")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(@CurrentUser UUID person, @PathVariable String id) {
        return sessions.end(person, id);
    }

    @Operation(
            summary = "End all of your other sessions",
            description = "Every device but this one has to sign in again, five minutes later at the latest. Safe to"
                    + " repeat. Problems: identity-refused (502), unavailable (503).")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> endOthers(@CurrentUser UUID person, @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        return sessions.endOthers(person, token.getClaimAsString(SESSION));
    }
}
