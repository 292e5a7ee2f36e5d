package fr.cesizen.platform.consent;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The consents that a service follows.
 *
 * @param purposes that its features rest on; no others are kept
 * @param url address of the service that keeps the consents, where it is not looked up in discovery
 * @param service its name in discovery
 * @param answer longest wait for its answer
 * @param unanswered what holds of a person whose consents are unknown while nobody answers for them
 */
@ConfigurationProperties("cesizen.consents")
record ConsentProperties(
        @DefaultValue Set<String> purposes,
        @Nullable URI url,
        @DefaultValue("gdpr-service") String service,
        @DefaultValue("2s") Duration answer,
        @DefaultValue("unavailable") Unanswered unanswered) {

    enum Unanswered {
        /** Nothing is begun: 503. */
        UNAVAILABLE,
        /** They count as given; for systems whose people are made up, such as those of a load test. */
        GRANTED
    }
}
