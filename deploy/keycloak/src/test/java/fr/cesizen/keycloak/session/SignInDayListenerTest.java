package fr.cesizen.keycloak.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;

/** What the listener looks at; that it writes the day is a test of auth-service, in Keycloak itself. */
class SignInDayListenerTest {

    /** A session of Keycloak that nobody may use. */
    private final KeycloakSession untouched = (KeycloakSession) Proxy.newProxyInstance(
            KeycloakSession.class.getClassLoader(),
            new Class<?>[] {KeycloakSession.class},
            (session, method, values) -> {
                throw new AssertionError("used: " + method.getName());
            });

    private final EventListenerProvider listener = new SignInDayListenerFactory().create(untouched);

    private static Event event(EventType type) {
        var event = new Event();
        event.setType(type);
        event.setRealmId("cesizen");
        event.setUserId("lea");
        return event;
    }

    @Test
    void isFoundByKeycloakUnderTheNameThatTheRealmHas() {
        assertThat(ServiceLoader.load(EventListenerProviderFactory.class))
                .extracting(EventListenerProviderFactory::getId)
                .contains("sign-in-day");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOGIN")
    void looksAtNobodyWhoDoesSomethingElse(EventType type) {
        listener.onEvent(event(type));
    }

    @Test
    void looksAtNobodyWithoutAnAccountNorAtWhatAdministratorsDo() {
        var nobody = event(EventType.LOGIN);
        nobody.setUserId(null);
        listener.onEvent(nobody);
        listener.onEvent(new AdminEvent(), false);
        listener.close();
    }

    @Test
    void looksAtWhoeverSignsIn() {
        assertThatThrownBy(() -> listener.onEvent(event(EventType.LOGIN))).hasMessage("used: realms");
    }
}
