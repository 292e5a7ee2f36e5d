package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.events.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what ticket-service tells of incidents that touched personal data. */
@Configuration(proxyBeanMethods = false)
class BreachEventHandlers {

    @Bean
    EventHandler<TouchedIncident> touchedIncidents(BreachOpeningService breaches) {
        return EventHandler.to(
                "cesizen.ticket",
                "fr.cesizen.incident.personal-data-touched.v1",
                TouchedIncident.class,
                breaches::open);
    }
}
