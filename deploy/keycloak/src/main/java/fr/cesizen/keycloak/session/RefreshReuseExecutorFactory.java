package fr.cesizen.keycloak.session;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProviderFactory;

/** The executor {@code refresh-reuse} of client policies. */
public final class RefreshReuseExecutorFactory implements ClientPolicyExecutorProviderFactory {

    @Override
    public String getId() {
        return RefreshReuseExecutor.ID;
    }

    @Override
    public RefreshReuseExecutor create(KeycloakSession session) {
        return new RefreshReuseExecutor(session);
    }

    @Override
    public String getHelpText() {
        return "Refuses a refresh token that was used longer ago than this.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of(new ProviderConfigProperty(
                "seconds",
                "Seconds",
                "How long after its first use a refresh token may be used again",
                ProviderConfigProperty.STRING_TYPE,
                "0"));
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
