package fr.cesizen.keycloak.address;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.resetcred.ResetCredentialChooseUser;
import org.keycloak.models.KeycloakSession;

/** Keycloak's form for a forgotten password, which also knows an address by the Unicode spelling of its domain. */
public final class AddressResetFormFactory extends ResetCredentialChooseUser {

    @Override
    public Authenticator create(KeycloakSession session) {
        return this;
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        // The request keeps the form that it parsed: what is written here is what the original reads.
        AddressField.normalize(context, context.getHttpRequest().getDecodedFormParameters());
        super.action(context);
    }

    /** Above the original, which has the same id. */
    @Override
    public int order() {
        return super.order() + 1;
    }
}
