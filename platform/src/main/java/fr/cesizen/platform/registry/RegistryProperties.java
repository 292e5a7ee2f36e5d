package fr.cesizen.platform.registry;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The login that the registry asks of everybody; a process that registers does not start without its password.
 *
 * @param user the same for all processes
 * @param password the secret that the registry knows as {@code CESIZEN_REGISTRY_PASSWORD}
 */
@Validated
@ConfigurationProperties("cesizen.registry")
record RegistryProperties(
        @DefaultValue("cesizen") @NotBlank String user,
        @NotBlank String password) {

    /** Leaves out the password. */
    @Override
    public String toString() {
        return "RegistryProperties[" + user + "]";
    }
}
