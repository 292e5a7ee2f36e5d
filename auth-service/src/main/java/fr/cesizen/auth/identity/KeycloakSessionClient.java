package fr.cesizen.auth.identity;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lists and ends sessions of users; fails as {@link KeycloakUserClient} does. */
@Component
public final class KeycloakSessionClient {

    private final BlockingKeycloakCalls keycloak;

    KeycloakSessionClient(BlockingKeycloakCalls keycloak) {
        this.keycloak = keycloak;
    }

    /** The user's sessions, the latest used first; none when there is no such user. */
    public Mono<List<KeycloakSession>> list(UUID person) {
        return keycloak.call("sessions", users -> {
            try {
                return users.get(person.toString()).getUserSessions().stream()
                        .map(each -> new KeycloakSession(
                                each.getId(),
                                Instant.ofEpochMilli(each.getStart()),
                                Instant.ofEpochMilli(each.getLastAccess()),
                                each.getIpAddress()))
                        .sorted(Comparator.comparing(KeycloakSession::usedAt).reversed())
                        .toList();
            } catch (NotFoundException absent) {
                KeycloakUserClient.confirm(absent);
                return List.of();
            }
        });
    }

    /** Ends one session; one that has ended meanwhile is as good. */
    public Mono<Void> end(String session) {
        return keycloak.callRealm("end-session", realm -> {
            try {
                realm.deleteSession(session, false);
            } catch (NotFoundException ended) {
                if (!ended.getResponse().readEntity(String.class).contains("Session not found")) {
                    throw ended;
                }
            }
            return null;
        });
    }
}
