package fr.cesizen.platform.security;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are accepted, and which requests need none.
 *
 * @param issuer the public issuer, the value of {@code iss}
 * @param jwks URL of the issuer's keys: Keycloak's own address, so that it works while the gateway is down
 * @param audience what {@code aud} must contain
 * @param ownClients our own clients, which need no scopes, by the value of {@code azp}
 * @param recentSignIn how long ago people may have signed in for what asks for {@link RecentSignIn}; 5 to 15 minutes are usual
 * @param anonymous requests that need no token, each as {@code METHOD /path/**}; GET stands for HEAD, too
 */
@Validated
@ConfigurationProperties("cesizen.security")
public record SecurityProperties(
        @NotBlank String issuer,
        @NotBlank String jwks,
        @DefaultValue("cesizen") String audience,
        @DefaultValue({"cesizen-app", "cesizen-web"}) Set<String> ownClients,
        @DefaultValue("15m") Duration recentSignIn,
        @DefaultValue List<String> anonymous) {

    /** Whether a checked token was given to one of our own clients; one that names no client was not. */
    public boolean isOwn(Jwt token) {
        return token.getClaim("azp") instanceof String client && ownClients.contains(client);
    }

    /** The operations of {@link #anonymous}. */
    List<OperationPattern> open() {
        return anonymous.stream().map(OperationPattern::parse).toList();
    }
}
