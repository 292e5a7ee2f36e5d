package fr.cesizen.auth.staff;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How old the list of staff may be.
 *
 * @param fresh within which Keycloak is not asked again
 * @param lastResort within which the list is good while Keycloak is away
 */
@ConfigurationProperties("cesizen.staff")
record StaffProperties(
        @DefaultValue("1m") Duration fresh,
        @DefaultValue("10m") Duration lastResort) {}
