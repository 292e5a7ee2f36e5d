package fr.cesizen.gateway.bodies;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much a request may bring, and how slowly.
 *
 * @param largest the largest body; services have tighter bounds of their own
 * @param patience how long one whole request may take to arrive
 * @param silence how long an answer that has begun may pause
 */
@Validated
@ConfigurationProperties("cesizen.bodies")
record BodiesProperties(
        @NotNull DataSize largest,
        @NotNull Duration patience,
        @NotNull Duration silence) {}
