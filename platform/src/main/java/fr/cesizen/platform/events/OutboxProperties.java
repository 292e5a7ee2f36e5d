package fr.cesizen.platform.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a service empties its outbox.
 *
 * @param relay off in tests of the outbox itself
 * @param poll longest delay of an event whose instance is gone, or met another that was sending
 * @param batch maximum of events in one transaction; below 256 rows, beyond which the driver cannot be cancelled
 * @param pause between two drains: under load, events gather to a batch meanwhile instead of costing a transaction each
 * @param send longest wait for Kafka to acknowledge a batch; then the batch is rolled back
 */
@Validated
@ConfigurationProperties("cesizen.outbox")
public record OutboxProperties(
        @DefaultValue("true") boolean relay,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("200") @Min(1) @Max(200) int batch,
        @DefaultValue("50ms") Duration pause,
        @DefaultValue("10s") Duration send) {}
