package fr.cesizen.auth.identity;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds users for an administrator, and gives and takes the roles of staff; fails as {@link KeycloakUserClient} does. */
@Component
public final class KeycloakStaffClient {

    /** The roles that an administrator may give. */
    public static final Set<String> ROLES = Set.of("support", "admin", "dpo");

    /** How many members of a role are listed at most. */
    public static final int MOST = 500;

    private final BlockingKeycloakCalls keycloak;

    KeycloakStaffClient(BlockingKeycloakCalls keycloak) {
        this.keycloak = keycloak;
    }

    /** The user with exactly this address; empty when there is none. */
    public Mono<Identity> find(String email) {
        return keycloak.callRealm("find", realm -> realm.users().searchByEmail(email, true).stream()
                .findFirst()
                .map(user -> identity(realm, user))
                .orElse(null));
    }

    /** The user with this id; empty when there is none. */
    public Mono<Identity> find(UUID person) {
        return keycloak.callRealm("read", realm -> {
            try {
                return identity(realm, realm.users().get(person.toString()).toRepresentation());
            } catch (NotFoundException absent) {
                KeycloakUserClient.confirm(absent);
                return null;
            }
        });
    }

    /** Everybody who has a role of staff and may sign in, at most {@value #MOST} of each role. */
    public Mono<List<StaffUser>> members() {
        return keycloak.callRealm("staff", realm -> ROLES.stream()
                .flatMap(role -> realm.roles().get(role).getUserMembers(0, MOST).stream())
                .filter(user -> Boolean.TRUE.equals(user.isEnabled()))
                .map(user -> new StaffUser(UUID.fromString(user.getId()), user.getFirstName()))
                .distinct()
                .toList());
    }

    /** Gives a role; nothing changes when the user has it already. In force with the next access token. */
    public Mono<Void> give(UUID person, String role) {
        return keycloak.callRealm("give-role", realm -> {
            realm.users()
                    .get(person.toString())
                    .roles()
                    .realmLevel()
                    .add(List.of(realm.roles().get(role).toRepresentation()));
            return null;
        });
    }

    /** Takes a role and ends the user's sessions, so that no new access token carries it. */
    public Mono<Void> take(UUID person, String role) {
        return keycloak.callRealm("take-role", realm -> {
            var user = realm.users().get(person.toString());
            user.roles().realmLevel().remove(List.of(realm.roles().get(role).toRepresentation()));
            user.logout();
            return null;
        });
    }

    private static Identity identity(RealmResource realm, UserRepresentation user) {
        var roles = new TreeSet<String>();
        realm.users().get(user.getId()).roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .filter(ROLES::contains)
                .forEach(roles::add);
        return new Identity(
                UUID.fromString(user.getId()),
                Boolean.TRUE.equals(user.isEnabled()),
                Boolean.TRUE.equals(user.isEmailVerified()),
                roles,
                Instant.ofEpochMilli(user.getCreatedTimestamp()));
    }
}
