package fr.cesizen.auth.identity;

import fr.cesizen.auth.TestKeycloak;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;

/** Clients of Keycloak that go another way than the service's own. */
public final class KeycloakClientFixtures {

    /** Of members of staff, at the address. */
    public static KeycloakStaffClient staff(String url) {
        return new KeycloakStaffClient(new BlockingKeycloakCalls(
                new IdentityProperties(
                        url,
                        "cesizen",
                        "auth-service",
                        TestKeycloak.clientSecret(),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(6),
                        Duration.ofSeconds(12),
                        4,
                        16),
                new SimpleMeterRegistry()));
    }

    private KeycloakClientFixtures() {}
}
