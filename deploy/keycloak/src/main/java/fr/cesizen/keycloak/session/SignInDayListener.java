package fr.cesizen.keycloak.session;

import java.time.Clock;
import java.time.LocalDate;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;

/**
 * Notes the day of the latest sign-in at the user, in UTC: all that is needed to tell an account that nobody uses, as no session
 * outlives its sign-in by more than 30 days. No time, no address, no history.
 */
final class SignInDayListener implements EventListenerProvider {

    static final String ATTRIBUTE = "signedInOn";

    private final KeycloakSession session;

    SignInDayListener(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        if (event.getType() != EventType.LOGIN || event.getUserId() == null) {
            return;
        }
        var realm = session.realms().getRealm(event.getRealmId());
        var user = realm == null ? null : session.users().getUserById(realm, event.getUserId());
        var day = LocalDate.now(Clock.systemUTC()).toString();
        if (user != null && !day.equals(user.getFirstAttribute(ATTRIBUTE))) {
            user.setSingleAttribute(ATTRIBUTE, day);
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}
}
