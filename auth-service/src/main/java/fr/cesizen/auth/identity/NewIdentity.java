package fr.cesizen.auth.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Somebody who is to be able to sign in.
 *
 * @param language of Keycloak's pages and mails, {@code fr} or {@code en}
 * @param signUp by which an identity that nobody finished can be found again
 */
public record NewIdentity(String email, String password, String language, UUID signUp) {

    /** Attribute of a user whose sign-up is not finished. */
    static final String SIGN_UP = "signup";

    UserRepresentation disabledUser() {
        var secret = new CredentialRepresentation();
        secret.setType(CredentialRepresentation.PASSWORD);
        secret.setValue(password);
        secret.setTemporary(false);
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEnabled(false);
        user.setCredentials(List.of(secret));
        user.setAttributes(Map.of(SIGN_UP, List.of(signUp.toString()), "locale", List.of(language)));
        return user;
    }

    /** Keeps e-mail and password out of logs. */
    @Override
    public String toString() {
        return "NewIdentity[signUp=" + signUp + "]";
    }
}
