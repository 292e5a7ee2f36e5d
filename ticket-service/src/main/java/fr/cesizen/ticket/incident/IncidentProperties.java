package fr.cesizen.ticket.incident;

import fr.cesizen.ticket.level.Priority;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How alerts become incidents.
 *
 * @param token that Alertmanager sends as bearer; without it no alerts are taken
 * @param settling how long an incident is watched before it counts as resolved
 * @param priorities by the label {@code severity} of alerts
 * @param otherwise the priority of alerts with another severity, or none
 * @param largestCall the largest body of a call of Alertmanager; a thousand alerts are about a megabyte
 */
@Validated
@ConfigurationProperties("cesizen.incidents")
public record IncidentProperties(
        @DefaultValue("") String token,

        @DefaultValue("10m") @NotNull @DurationMin(seconds = 0)
        Duration settling,

        @DefaultValue Map<String, Priority> priorities,
        @DefaultValue("P3") Priority otherwise,
        @DefaultValue("4MB") DataSize largestCall) {

    /** The priority that alerts of this severity make. */
    public Priority priority(String severity) {
        return priorities.getOrDefault(severity, otherwise);
    }
}
