package fr.cesizen.auth;

import fr.cesizen.platform.privacy.NoPersonalData;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Accounts: sign-up, profile, deactivation. Keycloak is the identity store. */
@SpringBootApplication
@ConfigurationPropertiesScan
@NoPersonalData("reconciliation")
public class AuthServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(AuthServiceApplication.class, arguments);
    }
}
