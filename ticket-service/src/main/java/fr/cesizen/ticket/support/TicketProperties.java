package fr.cesizen.ticket.support;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How tickets end by themselves.
 *
 * @param reopening how long a solved ticket can be opened again by a message of the person; then it is closed
 * @param silence how long the person says nothing to an answer until the ticket counts as solved
 */
@Validated
@ConfigurationProperties("cesizen.tickets")
record TicketProperties(
        @DefaultValue("7d") @DurationMin(minutes = 1) Duration reopening,
        @DefaultValue("14d") @DurationMin(minutes = 1) Duration silence) {}
