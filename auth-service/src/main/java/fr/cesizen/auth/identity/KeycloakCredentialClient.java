package fr.cesizen.auth.identity;

import fr.cesizen.auth.identity.KeycloakCredential.Kind;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lists by what users sign in, and takes it from them; fails as {@link KeycloakUserClient} does. Keycloak tells no secrets. */
@Component
public final class KeycloakCredentialClient {

    private static final Map<String, Kind> KINDS = Map.of(
            "password", Kind.PASSWORD,
            "webauthn-passwordless", Kind.PASSKEY,
            "webauthn", Kind.PASSKEY,
            "otp", Kind.ONE_TIME_CODE,
            "recovery-authn-codes", Kind.RECOVERY_CODES);

    private final BlockingKeycloakCalls keycloak;

    KeycloakCredentialClient(BlockingKeycloakCalls keycloak) {
        this.keycloak = keycloak;
    }

    /** What the user has; nothing when there is no such user. */
    public Mono<List<KeycloakCredential>> list(UUID person) {
        return keycloak.call("credentials", users -> {
            try {
                return users.get(person.toString()).credentials().stream()
                        .filter(each -> KINDS.containsKey(each.getType()))
                        .map(KeycloakCredentialClient::credential)
                        .toList();
            } catch (NotFoundException absent) {
                KeycloakUserClient.confirm(absent);
                return List.of();
            }
        });
    }

    /** Takes everything but the password from the user, and ends the sessions that may have been begun with it. */
    public Mono<Void> removeSecondFactors(UUID person) {
        return keycloak.call("remove-credentials", users -> {
            var user = users.get(person.toString());
            user.credentials().stream()
                    .filter(each -> !CredentialRepresentation.PASSWORD.equals(each.getType()))
                    .forEach(each -> remove(user, each.getId()));
            user.logout();
            return null;
        });
    }

    /** One that is gone meanwhile is as good. */
    private static void remove(UserResource user, String credential) {
        try {
            user.removeCredential(credential);
        } catch (NotFoundException absent) {
            if (!absent.getResponse().readEntity(String.class).contains("Credential not found")) {
                throw absent;
            }
        }
    }

    private static KeycloakCredential credential(CredentialRepresentation found) {
        return new KeycloakCredential(
                found.getId(),
                KINDS.getOrDefault(found.getType(), Kind.PASSWORD),
                found.getUserLabel(),
                at(found.getCreatedDate()));
    }

    private static @Nullable Instant at(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
