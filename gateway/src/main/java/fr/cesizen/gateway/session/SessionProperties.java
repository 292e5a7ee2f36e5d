package fr.cesizen.gateway.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the gateway signs people of the web client in.
 *
 * @param publicUrl our own address, from which the web client is served
 * @param keycloak where the gateway itself asks for tokens: the realm's OpenID Connect endpoints, not through our own door
 * @param clientSecret of Keycloak's client {@code cesizen-web}
 * @param keyset base64 of a Tink AEAD keyset, which encrypts the cookies; the same in every instance
 * @param secure whether cookies are for secure contexts only, with the prefix {@code __Host-}; false only to try Safari on
 *     {@code http://localhost}
 * @param patience longest wait for Keycloak
 * @param early how long before its end an access token is renewed
 */
@Validated
@ConfigurationProperties("cesizen.session")
record SessionProperties(
        @NotBlank String publicUrl,
        @NotBlank String keycloak,
        @NotBlank String clientSecret,
        @NotBlank String keyset,
        @DefaultValue("true") boolean secure,
        @NotNull @DefaultValue("5s") Duration patience,
        @NotNull @DefaultValue("10s") Duration early) {

    /** Leaves out the secrets. */
    @Override
    public String toString() {
        return "SessionProperties[" + publicUrl + "]";
    }
}
