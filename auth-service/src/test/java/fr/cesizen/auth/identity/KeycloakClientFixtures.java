package fr.cesizen.auth.identity;

import fr.cesizen.auth.TestKeycloak;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;

/** Clients of Keycloak that go another way than the service's own. */
public final class KeycloakClientFixtures {

    /** Of members of staff, at the address. */
    public static KeycloakStaffClient staff(String url) {
        return new KeycloakStaffClient(new BlockingKeycloakCalls(settings(url), new SimpleMeterRegistry()));
    }

    /** Of people, at the address. */
    public static KeycloakUserClient users(String url) {
        return new KeycloakUserClient(settings(url), new SimpleMeterRegistry());
    }

    private static IdentityProperties settings(String url) {
        return new IdentityProperties(
                url,
                "cesizen",
                "auth-service",
                TestKeycloak.clientSecret(),
                Duration.ofSeconds(2),
                Duration.ofSeconds(6),
                Duration.ofSeconds(12),
                4,
                16);
    }

    private KeycloakClientFixtures() {}
}
