package fr.cesizen.gdpr.consent;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which text people decide on.
 *
 * @param version of the consent texts shown today; raise it when their meaning changes
 */
@ConfigurationProperties("cesizen.consents")
record ConsentProperties(@DefaultValue("2026-11") String version) {}
