package fr.cesizen.keycloak.address;

import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.models.KeycloakSession;

/** Keycloak's sign-in form, which also knows an address by the Unicode spelling of its domain. */
final class AddressLoginForm extends UsernamePasswordForm {

    AddressLoginForm(KeycloakSession session) {
        super(session);
    }

    @Override
    protected boolean validateForm(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        AddressField.normalize(context, form);
        return super.validateForm(context, form);
    }
}
