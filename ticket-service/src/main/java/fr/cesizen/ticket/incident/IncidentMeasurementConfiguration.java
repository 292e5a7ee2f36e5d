package fr.cesizen.ticket.incident;

import fr.cesizen.platform.measurement.MonthlyMeasurement;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IncidentMeasurementConfiguration {

    /** How long the worst incidents took, for the statistics; they are about nobody. */
    @Bean
    MonthlyMeasurement resolutionMeasurement(IncidentMeasurementRepository incidents, Transactions tx) {
        return new MonthlyMeasurement(
                "p1-resolution", month -> tx.as(Actor.system(), incidents.count(month.start(), month.end())));
    }
}
