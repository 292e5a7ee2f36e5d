package fr.cesizen.auth.identity;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads all of Keycloak's users, page by page; fails as {@link KeycloakUserClient} does. */
@Component
public final class KeycloakDirectoryClient {

    private final BlockingKeycloakCalls keycloak;

    KeycloakDirectoryClient(BlockingKeycloakCalls keycloak) {
        this.keycloak = keycloak;
    }

    /** Users from the {@code first} on, accounts of clients aside; an empty page is the end. */
    public Mono<List<DirectoryEntry>> page(int first, int size) {
        return keycloak.call("list", users -> users.list(first, size).stream()
                .map(KeycloakDirectoryClient::entry)
                .toList());
    }

    /** One user; empty when there is none. */
    public Mono<DirectoryEntry> find(UUID person) {
        return keycloak.call("read", users -> {
            try {
                return entry(users.get(person.toString()).toRepresentation());
            } catch (NotFoundException absent) {
                KeycloakUserClient.confirm(absent);
                return null;
            }
        });
    }

    private static DirectoryEntry entry(UserRepresentation user) {
        var attributes = Objects.requireNonNullElse(user.getAttributes(), Map.<String, List<String>>of());
        return new DirectoryEntry(
                UUID.fromString(user.getId()),
                Boolean.TRUE.equals(user.isEnabled()),
                first(attributes.get(NewIdentity.LOCALE)),
                attributes.containsKey(NewIdentity.SIGN_UP),
                Instant.ofEpochMilli(user.getCreatedTimestamp()));
    }

    private static @Nullable String first(@Nullable List<String> values) {
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
