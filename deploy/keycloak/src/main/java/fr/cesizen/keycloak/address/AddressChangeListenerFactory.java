package fr.cesizen.keycloak.address;

import org.keycloak.Config;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The listener {@code address-change} of the realm's events. */
public final class AddressChangeListenerFactory implements EventListenerProviderFactory {

    @Override
    public String getId() {
        return "address-change";
    }

    @Override
    public AddressChangeListener create(KeycloakSession session) {
        return new AddressChangeListener(session);
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
