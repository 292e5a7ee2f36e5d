package fr.cesizen.keycloak.password;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** The password policy {@code characters(12)}. */
public final class CharactersPolicyProviderFactory implements PasswordPolicyProviderFactory {

    @Override
    public String getId() {
        return CharactersPolicyProvider.ID;
    }

    @Override
    public PasswordPolicyProvider create(KeycloakSession session) {
        return new CharactersPolicyProvider(session.getContext());
    }

    @Override
    public String getDisplayName() {
        return "Minimum Number of Characters";
    }

    @Override
    public String getConfigType() {
        return PasswordPolicyProvider.INT_CONFIG_TYPE;
    }

    @Override
    public String getDefaultConfigValue() {
        return Integer.toString(CharactersPolicyProvider.DEFAULT);
    }

    @Override
    public boolean isMultiplSupported() {
        return false;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
