package fr.cesizen.auth.session;

import fr.cesizen.auth.identity.KeycloakSession;
import fr.cesizen.auth.identity.KeycloakSessionClient;
import fr.cesizen.platform.problems.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A person's sessions, which Keycloak keeps. An access token of one that was ended is good until it expires (5 minutes). */
@Service
class SessionService {

    private final KeycloakSessionClient sessions;

    SessionService(KeycloakSessionClient sessions) {
        this.sessions = sessions;
    }

    Mono<List<SessionView>> list(UUID person, @Nullable String current) {
        return sessions.list(person).map(found -> found.stream()
                .map(each -> SessionView.of(each, current))
                .toList());
    }

    /** Ends a session of this person; fails with {@link Problem} 404 for any other. */
    Mono<Void> end(UUID person, String session) {
        return sessions.list(person)
                .filter(found -> found.stream().anyMatch(each -> each.id().equals(session)))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(theirs -> sessions.end(session));
    }

    /** Ends all but the current one; all of them for a token of no session. */
    Mono<Void> endOthers(UUID person, @Nullable String current) {
        return sessions.list(person)
                .flatMapMany(Flux::fromIterable)
                .map(KeycloakSession::id)
                .filter(session -> !session.equals(current))
                .concatMap(sessions::end)
                .then();
    }
}
