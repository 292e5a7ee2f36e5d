package fr.cesizen.platform.security;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpMethod;
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

    /** One line of {@link #anonymous}. */
    public record Open(HttpMethod method, String path) {}

    public List<Open> open() {
        return anonymous.stream()
                .map(line -> line.trim().split("\\s+", 2))
                .map(parts -> new Open(HttpMethod.valueOf(parts[0]), parts[1]))
                .flatMap(open -> HttpMethod.GET.equals(open.method())
                        ? Stream.of(open, new Open(HttpMethod.HEAD, open.path()))
                        : Stream.of(open))
                .toList();
    }
}
