package fr.cesizen.auth.reconciliation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When profiles are compared with Keycloak.
 *
 * @param cron when, in French time
 * @param pause within which no second instance begins one
 */
@ConfigurationProperties("cesizen.reconciliation")
record ReconciliationProperties(
        @DefaultValue("0 40 3 * * *") String cron,
        @DefaultValue("6h") Duration pause) {}
