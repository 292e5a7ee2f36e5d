package fr.cesizen.keycloak.session;

import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The listener {@code sign-in-day} of the realm's events. */
public final class SignInDayListenerFactory implements EventListenerProviderFactory {

    @Override
    public String getId() {
        return "sign-in-day";
    }

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new SignInDayListener(session);
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
