package fr.cesizen.gdpr.preparation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How archives are prepared in the background.
 *
 * @param workers how many archives one instance prepares at a time
 * @param poll how often an idle one looks for work
 * @param pause before an attempt is repeated for the first time; doubled with each, up to five minutes
 * @param lease after how long without a sign of life another instance takes over
 * @param giveUpAfter how long services that do not answer are asked; then the archive is made without their part, and says so
 * @param available how long an archive can be downloaded
 * @param downloads how often
 */
@Validated
@ConfigurationProperties("cesizen.privacy.preparation")
record PreparationProperties(
        @DefaultValue("2") @Min(1) int workers,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("2s") Duration pause,
        @DefaultValue("60s") Duration lease,

        @DefaultValue("48h") @DurationMax(hours = 48) Duration giveUpAfter,

        @DefaultValue("48h") @DurationMin(hours = 24) @DurationMax(hours = 72)
        Duration available,

        @DefaultValue("5") @Min(1) @Max(20) int downloads) {

    /** How often an instance that is at it gives a sign of life. */
    Duration heartbeat() {
        return lease.dividedBy(12);
    }
}
