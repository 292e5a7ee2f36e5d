package fr.cesizen.ticket.escalation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who is told that a promise is in danger. A channel without its address is off.
 *
 * @param link address of the web client, where staff find what they are told of; without it they are told none
 * @param attempts how often a delivery is tried before it counts as dead; the pauses double, from five seconds on
 * @param timeout longest wait for a receiver
 * @param lease how long an instance has a delivery for itself; what it left when it was killed is tried again after that
 */
@Validated
@ConfigurationProperties("cesizen.escalations")
record EscalationProperties(
        @DefaultValue @Valid Mail mail,
        @DefaultValue @Valid Slack slack,
        @DefaultValue @Valid PagerDuty pagerduty,
        @DefaultValue("") String link,
        @DefaultValue("10") @Min(1) @Max(20) int attempts,
        @DefaultValue("5s") @DurationMin(millis = 100) Duration timeout,
        @DefaultValue("60s") @DurationMin(seconds = 1) Duration lease) {

    /** @param from smallest share that is told, in percent */
    record Mail(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("true") boolean tls,
            @DefaultValue("") String sender,
            @DefaultValue("") String recipient,
            @DefaultValue("50") int from) {

        boolean isOn() {
            return !host.isBlank() && !recipient.isBlank();
        }
    }

    /**
     * @param url of an incoming webhook
     * @param from smallest share that is told, in percent
     */
    record Slack(
            @DefaultValue("") String url,
            @DefaultValue("75") int from) {

        boolean isOn() {
            return !url.isBlank();
        }
    }

    /** @param from smallest share that is told, in percent */
    record PagerDuty(
            @DefaultValue("") String routingKey,

            @DefaultValue("https://events.pagerduty.com/v2/enqueue")
            String url,

            @DefaultValue("90") int from) {

        boolean isOn() {
            return !routingKey.isBlank();
        }
    }
}
