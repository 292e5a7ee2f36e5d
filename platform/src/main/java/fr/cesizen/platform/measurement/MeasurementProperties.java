package fr.cesizen.platform.measurement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When months are counted.
 *
 * @param lastDay of the next month on which the month before is counted again; gdpr-service seals it after that
 */
@Validated
@ConfigurationProperties("cesizen.measurements")
record MeasurementProperties(
        @DefaultValue("6") @Min(1) @Max(31) int lastDay) {}
