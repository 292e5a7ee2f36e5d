package fr.cesizen.keycloak.session;

import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.grants.OAuth2GrantType;
import org.keycloak.protocol.oidc.grants.ResourceOwnerPasswordCredentialsGrantTypeFactory;

/**
 * Takes away the grant that hands a password to a client, whatever the client: the token endpoint then does not know
 * it, and answers before it looks at anything. Keycloak's own administrators keep it, for their command line.
 */
public final class PasswordGrantFactory extends ResourceOwnerPasswordCredentialsGrantTypeFactory {

    @Override
    public @Nullable OAuth2GrantType create(KeycloakSession session) {
        var realm = session.getContext().getRealm();
        return realm != null && Config.getAdminRealm().equals(realm.getName()) ? super.create(session) : null;
    }

    /** Above the original, which has the same id. */
    @Override
    public int order() {
        return super.order() + 1;
    }
}
