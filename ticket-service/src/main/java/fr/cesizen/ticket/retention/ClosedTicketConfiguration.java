package fr.cesizen.ticket.retention;

import fr.cesizen.platform.retention.RetentionRule;
import java.time.Period;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClosedTicketConfiguration {

    /** After three years a ticket counts in reports, and says nothing any more. */
    @Bean
    RetentionRule closedTickets(ClosedTicketRepository tickets) {
        return new RetentionRule(
                "closed-tickets",
                Period.ofYears(3),
                RetentionRule.Action.ANONYMISE,
                "own choice: 3 years from the end of what a request was about",
                "ticket",
                tickets::count,
                tickets::empty);
    }
}
