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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Manages Keycloak's users as far as accounts need it.
 *
 * <p>A call without a response fails with {@link org.springframework.dao.DataAccessResourceFailureException}, and may
 * or may not have taken effect. A call that Keycloak refuses to this service fails with {@link Problem} 502
 * {@code identity-refused}; only an operator can mend that. All but {@link #create} may be repeated.
 */
@Component
public final class KeycloakUserClient implements AutoCloseable {

    private final BlockingKeycloakCalls keycloak;

    @Autowired
    KeycloakUserClient(BlockingKeycloakCalls keycloak) {
        this.keycloak = keycloak;
    }

    /** With connections of its own. */
    public KeycloakUserClient(IdentityProperties settings, MeterRegistry metrics) {
        this(new BlockingKeycloakCalls(settings, metrics));
    }

    /**
     * Creates a user who cannot sign in yet, and emits the id.
     *
     * @return the user's id; fails with {@link Problem} when Keycloak refuses the e-mail, the password or this service,
     *     in which case nothing was created
     */
    public Mono<UUID> create(NewIdentity person) {
        return keycloak.call("create", users -> {
            try (var answer = users.create(person.disabledUser())) {
                return created(answer);
            }
        });
    }

    /** Allows the user to sign in; this ends the sign-up. */
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

    /** Disables the user: refuses further sessions and ends current ones. */
    public Mono<Void> disable(UUID person) {
        return ifThere("disable", users -> {
            var disabled = new UserRepresentation(); // Keycloak keeps what a representation does not mention
            disabled.setEnabled(false);
            users.get(person.toString()).update(disabled);
            users.get(person.toString()).logout();
        });
    }

    /** Changes the language of Keycloak's pages and e-mails for the user. */
    public Mono<Void> changeLanguage(UUID person, String language) {
        return ifThere(
                "language",
                users -> change(users, person, user -> {
                    user.setEnabled(null); // not to open again what is closed meanwhile
                    user.singleAttribute(NewIdentity.LOCALE, language);
                }));
    }

    public Mono<Void> delete(UUID person) {
        return ifThere("delete", users -> users.get(person.toString()).remove());
    }

    /** The e-mail address with which the user signs in; empty when the user does not exist. */
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

    /** The user that an unfinished sign-up created: none or one. */
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

    /**
     * Confirms that the 404 comes from Keycloak and is about the user: with a wrong address or realm, every request
     * gets a 404.
     */
    static void confirm(NotFoundException absent) {
        if (!absent.getResponse().readEntity(String.class).contains("User not found")) {
            throw absent;
        }
    }

    /** Reads before writing: Keycloak removes every attribute that the representation lacks. */
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
