package fr.cesizen.keycloak.address;

import java.util.HashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerTransaction;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.UserModelDelegate;

/**
 * Tells the old address of an account that it has been changed for another one, which it does not name: whoever lost their
 * account to somebody else learns of it. Once the change is stored; a mail that cannot be sent changes nothing about it.
 */
final class AddressChangeListener implements EventListenerProvider {

    private static final Logger log = Logger.getLogger(AddressChangeListener.class);

    private final KeycloakSession session;
    private final EventListenerTransaction afterwards = new EventListenerTransaction(null, this::tell);

    AddressChangeListener(KeycloakSession session) {
        this.session = session;
        session.getTransactionManager().enlistAfterCompletion(afterwards);
    }

    @Override
    public void onEvent(Event event) {
        if (event.getType() == EventType.UPDATE_EMAIL && previous(event) != null) {
            afterwards.addEvent(event);
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}

    private void tell(Event event) {
        var realm = session.realms().getRealm(event.getRealmId());
        var user = session.users().getUserById(realm, event.getUserId());
        var old = previous(event);
        if (user == null || old == null || old.isBlank() || old.equalsIgnoreCase(user.getEmail())) {
            return;
        }
        session.getContext().setRealm(realm);
        try {
            session.getProvider(EmailTemplateProvider.class)
                    .setRealm(realm)
                    .setUser(at(old, user))
                    .send("addressChangedSubject", "address-changed.ftl", new HashMap<>());
        } catch (EmailException ex) {
            log.errorf("The old address of user %s cannot be told of its change: %s", user.getId(), ex.toString());
        }
    }

    private static @Nullable String previous(Event event) {
        return event.getDetails() == null ? null : event.getDetails().get(Details.PREVIOUS_EMAIL);
    }

    /** The user, who is written to at another address. */
    private static UserModel at(String address, UserModel user) {
        return new UserModelDelegate(user) {
            @Override
            public String getEmail() {
                return address;
            }
        };
    }
}
