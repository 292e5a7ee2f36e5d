package fr.cesizen.keycloak.password;

import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** The password policy {@code notCommon}; the lists are read once, when the server starts. */
public final class CommonPasswordPolicyProviderFactory implements PasswordPolicyProviderFactory {

    private final CommonPasswordDetector detector = new CommonPasswordDetector();

    @Override
    public String getId() {
        return "notCommon";
    }

    @Override
    public PasswordPolicyProvider create(KeycloakSession session) {
        return new CommonPasswordPolicyProvider(detector);
    }

    @Override
    public String getDisplayName() {
        return "Not Common";
    }

    @Override
    public @Nullable String getConfigType() {
        return null;
    }

    @Override
    public @Nullable String getDefaultConfigValue() {
        return null;
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
