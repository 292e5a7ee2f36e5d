package fr.cesizen.platform.security;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are accepted, and which requests need none.
 *
 * @param issuer the public issuer, the value of {@code iss}
 * @param jwks URL of the issuer's keys: Keycloak's own address, so that it works while the gateway is down
 * @param audience what {@code aud} must contain
 * @param anonymous requests that need no token, each as {@code METHOD /path/**}; GET stands for HEAD, too
 */
@Validated
@ConfigurationProperties("cesizen.security")
public record SecurityProperties(
        @NotBlank String issuer,
        @NotBlank String jwks,
        @DefaultValue("cesizen") String audience,
        @DefaultValue List<String> anonymous) {

    /** The operations of {@link #anonymous}. */
    List<OperationPattern> open() {
        return anonymous.stream().map(OperationPattern::parse).toList();
    }
}
