package fr.cesizen.auth.identity;

import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells how somebody is reached, whose address Keycloak alone keeps; fails as {@link KeycloakUserClient} does. */
@Component
public final class KeycloakContactClient {

    /** Which our listener {@code sign-in-day} sets at each sign-in. */
    private static final String SIGNED_IN_ON = "signedInOn";

    private final BlockingKeycloakCalls keycloak;

    KeycloakContactClient(BlockingKeycloakCalls keycloak) {
        this.keycloak = keycloak;
    }

    /** Empty when there is no such user, or one without an address. */
    public Mono<AccountContact> find(UUID person) {
        return keycloak.call("read", users -> {
            try {
                var user = users.get(person.toString()).toRepresentation();
                return user.getEmail() == null ? null : new AccountContact(user.getEmail(), signedInOn(user));
            } catch (NotFoundException absent) {
                KeycloakUserClient.confirm(absent);
                return null;
            }
        });
    }

    private static @Nullable LocalDate signedInOn(UserRepresentation user) {
        var attributes = Objects.requireNonNullElse(user.getAttributes(), Map.<String, List<String>>of());
        var days = attributes.getOrDefault(SIGNED_IN_ON, List.of());
        return days.isEmpty() ? null : LocalDate.parse(days.get(0));
    }
}
