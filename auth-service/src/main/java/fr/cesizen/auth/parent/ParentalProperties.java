package fr.cesizen.auth.parent;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Parents who are asked to agree.
 *
 * @param keep how long a request waits for its parent; then nothing of it is left
 * @param mails how many mails an address gets within that time
 * @param version of the text that a parent agrees to
 */
@Validated
@ConfigurationProperties("cesizen.parental")
record ParentalProperties(
        @DefaultValue("7d") @DurationMin(minutes = 1) @DurationMax(days = 7)
        Duration keep,

        @DefaultValue("3") @Min(1) @Max(10) int mails,
        @DefaultValue("2026-11") String version) {}
