package fr.cesizen.auth.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * A new user for Keycloak.
 *
 * @param password empty for somebody who chooses one later, by the link in a mail
 * @param language of Keycloak's pages and e-mails, {@code fr} or {@code en}
 * @param signUp id by which the user of an unfinished sign-up can be found
 */
public record NewIdentity(String email, String password, String language, UUID signUp) {

    /** Attribute of a user whose sign-up is unfinished. */
    static final String SIGN_UP = "signup";

    /** Attribute by which Keycloak chooses the language of its pages and e-mails. */
    static final String LOCALE = "locale";

    UserRepresentation disabledUser() {
        var secret = new CredentialRepresentation();
        secret.setType(CredentialRepresentation.PASSWORD);
        secret.setValue(password);
        secret.setTemporary(false);
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEnabled(false);
        user.setCredentials(password.isEmpty() ? List.of() : List.of(secret));
        user.setAttributes(Map.of(SIGN_UP, List.of(signUp.toString()), LOCALE, List.of(language)));
        return user;
    }

    /** Keeps e-mail and password out of logs. */
    @Override
    public String toString() {
        return "NewIdentity[signUp=" + signUp + "]";
    }
}
