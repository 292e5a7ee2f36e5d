package fr.cesizen.ticket.support;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Time limits for staff's first answer, in wall-clock time, nights and weekends included. The values are CESIZen's own
 * choice; a change applies to tickets opened afterwards.
 */
@Validated
@ConfigurationProperties("cesizen.service-levels")
record ServiceLevelProperties(
        @DefaultValue("4h") @DurationMin(minutes = 1) Duration p1,
        @DefaultValue("8h") @DurationMin(minutes = 1) Duration p2,
        @DefaultValue("24h") @DurationMin(minutes = 1) Duration p3,
        @DefaultValue("72h") @DurationMin(minutes = 1) Duration p4) {

    Duration firstResponse(Priority priority) {
        return switch (priority) {
            case P1 -> p1;
            case P2 -> p2;
            case P3 -> p3;
            case P4 -> p4;
        };
    }
}
