package fr.cesizen.gateway.callers;

import jakarta.validation.constraints.NotNull;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whom we believe about others.
 *
 * @param trustedProxies addresses whose {@code X-Forwarded-*} headers are believed; nobody else's are
 */
@Validated
@ConfigurationProperties("cesizen.callers")
record CallersProperties(@NotNull Pattern trustedProxies) {}
