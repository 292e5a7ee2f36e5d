package fr.cesizen.platform.security;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpMethod;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are accepted, and what may be done without one.
 *
 * @param issuer the public issuer, as it stands in {@code iss}
 * @param jwks where the issuer's keys are fetched: Keycloak's own address, so that the gateway may be down
 * @param audience what {@code aud} must contain
 * @param anonymous what needs no token, each as {@code METHOD /path/**}
 */
@Validated
@ConfigurationProperties("cesizen.security")
public record SecurityProperties(
        @NotBlank String issuer,
        @NotBlank String jwks,
        @DefaultValue("cesizen") String audience,
        @DefaultValue List<String> anonymous) {

    /** One line of {@link #anonymous}. */
    public record Open(HttpMethod method, String path) {}

    public List<Open> open() {
        return anonymous.stream()
                .map(line -> line.trim().split("\\s+", 2))
                .map(parts -> new Open(HttpMethod.valueOf(parts[0]), parts[1]))
                .toList();
    }
}
