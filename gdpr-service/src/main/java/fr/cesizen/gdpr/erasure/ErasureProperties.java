package fr.cesizen.gdpr.erasure;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How an erasure begins.
 *
 * @param coolingOff how long it can be taken back, from 0s to 21 days, so that the law's month is kept
 */
@Validated
@ConfigurationProperties("cesizen.privacy.erasure")
record ErasureProperties(
        @NotNull @DurationMin(seconds = 0) @DurationMax(days = 21)
        Duration coolingOff) {}
