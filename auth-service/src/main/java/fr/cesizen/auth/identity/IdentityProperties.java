package fr.cesizen.auth.identity;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The address of Keycloak and the limits for calls to it.
 *
 * @param url Keycloak's own address, not the gateway's, which does not route Keycloak's admin API
 * @param clientSecret of the confidential client; without it every call is refused
 * @param connect longest wait for a connection
 * @param read longest wait for an answer on a connection
 * @param limit longest wait for a whole call, including queueing and a new token
 * @param calls maximum number of concurrent calls
 * @param waiting maximum number of queued calls; further ones are refused at once
 */
@Validated
@ConfigurationProperties("cesizen.keycloak")
public record IdentityProperties(
        @NotBlank String url,
        @DefaultValue("cesizen") String realm,
        @DefaultValue("auth-service") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("2s") Duration connect,
        @DefaultValue("10s") Duration read,
        @DefaultValue("12s") Duration limit,
        @DefaultValue("8") @Min(1) int calls,
        @DefaultValue("64") @Min(1) int waiting) {}
