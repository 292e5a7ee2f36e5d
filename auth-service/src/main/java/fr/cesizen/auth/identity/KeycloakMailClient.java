package fr.cesizen.auth.identity;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.keycloak.representations.idm.RealmRepresentation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has Keycloak write to people, in its own mails with our words; fails as {@link KeycloakUserClient} does. */
@Component
public final class KeycloakMailClient {

    /** How long a person waits for the mail server; the mail may leave all the same. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String CONFIRM = "VERIFY_EMAIL";
    private static final String NEW_PASSWORD = "UPDATE_PASSWORD";

    private final BlockingKeycloakCalls keycloak;

    KeycloakMailClient(BlockingKeycloakCalls keycloak) {
        this.keycloak = keycloak;
    }

    /** What the realm asks for now. */
    public Mono<EmailConfirmation> confirmation() {
        return keycloak.callRealm("read-realm", realm -> confirmation(realm.toRepresentation()));
    }

    /** Sends the link by which a person confirms their address. */
    public Mono<Void> sendConfirmation(UUID person) {
        return keycloak.<Void>call("mail", users -> {
                    users.get(person.toString()).sendVerifyEmail();
                    return null;
                })
                .timeout(PATIENCE);
    }

    /** Sends the link by which somebody whose account was just opened confirms their address and chooses a password. */
    public Mono<Void> sendWelcome(UUID person) {
        return keycloak.<Void>call("mail", users -> {
                    users.get(person.toString()).executeActionsEmail(List.of(CONFIRM, NEW_PASSWORD));
                    return null;
                })
                .timeout(PATIENCE);
    }

    /**
     * Tells the owner of an address that somebody asked for an account with it, which there is already, with a link to a new
     * password: whoever asked before may have chosen the old one. Nothing is sent about an account that is closed.
     */
    public Mono<Void> sendKnown(String email) {
        return keycloak.<Void>call("mail", users -> {
                    users.searchByEmail(email, true).stream()
                            .filter(user -> Boolean.TRUE.equals(user.isEnabled()))
                            .forEach(user -> users.get(user.getId())
                                    .executeActionsEmail(
                                            Boolean.TRUE.equals(user.isEmailVerified())
                                                    ? List.of(NEW_PASSWORD)
                                                    : List.of(CONFIRM, NEW_PASSWORD)));
                    return null;
                })
                .timeout(PATIENCE);
    }

    private static EmailConfirmation confirmation(RealmRepresentation realm) {
        var server = realm.getSmtpServer();
        if (server == null || server.getOrDefault("host", "").isBlank()) {
            return EmailConfirmation.OFF;
        }
        return Boolean.TRUE.equals(realm.isVerifyEmail()) ? EmailConfirmation.REQUIRED : EmailConfirmation.OFFERED;
    }
}
