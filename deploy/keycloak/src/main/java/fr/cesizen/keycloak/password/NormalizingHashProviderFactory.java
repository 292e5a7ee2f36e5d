package fr.cesizen.keycloak.password;

import org.keycloak.Config;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.credential.hash.PasswordHashProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The hash algorithm {@code argon2-normalized}: Keycloak's Argon2 of the normal form. */
public final class NormalizingHashProviderFactory implements PasswordHashProviderFactory {

    @Override
    public String getId() {
        return NormalizingHashProvider.ID;
    }

    @Override
    public PasswordHashProvider create(KeycloakSession session) {
        return new NormalizingHashProvider(session.getProvider(PasswordHashProvider.class, "argon2"));
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
