package fr.cesizen.gdpr.consent;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The versions of the consent texts.
 *
 * @param version of the texts currently shown; raise it when their meaning changes
 * @param unnamed what clients showed before they named a version
 */
@ConfigurationProperties("cesizen.consents")
record ConsentProperties(
        @DefaultValue("2026-11") String version,
        @DefaultValue("2026-11") String unnamed) {}
