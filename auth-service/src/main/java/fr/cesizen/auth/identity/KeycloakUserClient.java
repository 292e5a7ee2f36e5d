package fr.cesizen.auth.identity;

import fr.cesizen.platform.problems.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keycloak's users, as far as accounts need them: the one place that knows Keycloak's administration.
 *
 * <p>A call that got no answer fails with {@link org.springframework.dao.DataAccessResourceFailureException}, and may
 * or may not have taken effect; one that Keycloak refused to this service fails with {@link Problem} 502
 * {@code identity-refused}, and repeating it is of no use before an operator has mended the cause. All but
 * {@link #create} may be repeated, and do nothing about somebody who is not there.
 */
@Component
public final class KeycloakUserClient implements AutoCloseable {

    private final BlockingKeycloakCalls keycloak;

    public KeycloakUserClient(IdentityProperties settings, MeterRegistry metrics) {
        this.keycloak = new BlockingKeycloakCalls(settings, metrics);
    }

    /**
     * Creates somebody who cannot sign in yet, and emits the id.
     *
     * @return fails with {@link Problem} when Keycloak refuses the e-mail, the password or this service: then nothing
     *     was created
     */
    public Mono<UUID> create(NewIdentity person) {
        return keycloak.call("create", users -> {
            try (var answer = users.create(person.disabledUser())) {
                return created(answer);
            }
        });
    }

    /** Lets somebody sign in; their sign-up is over. */
    public Mono<Void> enable(UUID person) {
        return ifThere(
                "enable",
                users -> change(users, person, user -> {
                    user.setEnabled(true);
                    if (user.getAttributes() != null) {
                        user.getAttributes().remove(NewIdentity.SIGN_UP);
                    }
                }));
    }

    /** Refuses further sessions and ends those under way. */
    public Mono<Void> disable(UUID person) {
        return ifThere("disable", users -> {
            change(users, person, user -> user.setEnabled(false));
            users.get(person.toString()).logout();
        });
    }

    public Mono<Void> delete(UUID person) {
        return ifThere("delete", users -> users.get(person.toString()).remove());
    }

    /** The e-mail with which somebody signs in; empty when there is nobody. */
    public Mono<String> email(UUID person) {
        return keycloak.call("read", users -> {
            try {
                return users.get(person.toString()).toRepresentation().getEmail();
            } catch (NotFoundException absent) {
                confirm(absent);
                return null;
            }
        });
    }

    /** Whom an unfinished sign-up created: nobody, or one. */
    public Mono<List<UUID>> createdBy(UUID signUp) {
        return keycloak.call("find", users -> users.searchByAttributes(NewIdentity.SIGN_UP + ":" + signUp).stream()
                .map(user -> UUID.fromString(user.getId()))
                .toList());
    }

    @Override
    public void close() {
        keycloak.close();
    }

    private Mono<Void> ifThere(String operation, Consumer<UsersResource> work) {
        return keycloak.call(operation, users -> {
            try {
                work.accept(users);
            } catch (NotFoundException absent) {
                confirm(absent);
            }
            return null;
        });
    }

    /** Only Keycloak itself can say that a user is not there; a wrong address or realm answers 404 to everything. */
    private static void confirm(NotFoundException absent) {
        if (!absent.getResponse().readEntity(String.class).contains("User not found")) {
            throw absent;
        }
    }

    /** Reads before it writes: Keycloak takes what a representation lacks as removed. */
    private static void change(UsersResource users, UUID person, Consumer<UserRepresentation> change) {
        var user = users.get(person.toString()).toRepresentation();
        change.accept(user);
        users.get(person.toString()).update(user);
    }

    private static UUID created(Response answer) {
        return switch (answer.getStatus()) {
            case 201 -> UUID.fromString(CreatedResponseUtil.getCreatedId(answer));
            case 409 -> throw KeycloakErrorMapper.taken();
            case 400 -> throw KeycloakErrorMapper.of(answer.readEntity(String.class));
            default -> throw new WebApplicationException(answer.getStatus());
        };
    }
}
