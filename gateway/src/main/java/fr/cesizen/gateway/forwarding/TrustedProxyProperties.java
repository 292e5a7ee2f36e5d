package fr.cesizen.gateway.forwarding;

import jakarta.validation.constraints.NotNull;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Which proxies are trusted.
 *
 * @param trustedProxies the only addresses whose {@code X-Forwarded-*} headers are believed
 */
@Validated
@ConfigurationProperties("cesizen.callers")
record TrustedProxyProperties(@NotNull Pattern trustedProxies) {}
