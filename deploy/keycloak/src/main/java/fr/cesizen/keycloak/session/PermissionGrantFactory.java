package fr.cesizen.keycloak.session;

import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.grants.OAuth2GrantType;
import org.keycloak.protocol.oidc.grants.PermissionGrantTypeFactory;

/** Takes away the grant of user-managed access, for which there is no switch. */
public final class PermissionGrantFactory extends PermissionGrantTypeFactory {

    @Override
    public @Nullable OAuth2GrantType create(KeycloakSession session) {
        return null;
    }

    /** Above the original, which has the same id. */
    @Override
    public int order() {
        return super.order() + 1;
    }
}
