package fr.cesizen.keycloak.address;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.representations.idm.CredentialRepresentation;

/**
 * Keycloak's sign-in form, which also knows an address by the Unicode spelling of its domain. Where addresses have to be
 * confirmed, one that is not is answered as a wrong password: else a sign-up and a sign-in would tell whether an address has
 * an account.
 */
final class AddressLoginForm extends UsernamePasswordForm {

    AddressLoginForm(KeycloakSession session) {
        super(session);
    }

    @Override
    protected boolean validateForm(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        AddressField.normalize(context, form);
        return super.validateForm(context, form);
    }

    @Override
    public boolean validatePassword(
            AuthenticationFlowContext context, UserModel user, MultivaluedMap<String, String> form, boolean clearUser) {
        if (context.getRealm().isVerifyEmail() && !user.isEmailVerified()) {
            // Takes as long as any wrong one, and counts as one.
            form.putSingle(CredentialRepresentation.PASSWORD, UUID.randomUUID().toString());
        }
        return super.validatePassword(context, user, form, clearUser);
    }
}
