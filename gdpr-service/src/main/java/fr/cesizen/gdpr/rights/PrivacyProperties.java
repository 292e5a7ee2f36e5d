package fr.cesizen.gdpr.rights;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The services that hold personal data.
 *
 * @param participants every such service by its name in discovery, this one included: an erasure waits for all of them
 * @param urls addresses of participants that are not looked up in discovery by name
 */
@Validated
@ConfigurationProperties("cesizen.privacy")
public record PrivacyProperties(
        @NotEmpty List<String> participants, @DefaultValue Map<String, URI> urls) {}
