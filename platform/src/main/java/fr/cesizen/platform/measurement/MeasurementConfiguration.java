package fr.cesizen.platform.measurement;

import fr.cesizen.platform.events.EventsConfiguration;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;

/** Counts months for the statistics, in services that declare what. */
@AutoConfiguration(after = EventsConfiguration.class)
@ConditionalOnClass({DatabaseClient.class, KafkaTemplate.class})
@ConditionalOnBean(MonthlyMeasurement.class)
@EnableConfigurationProperties(MeasurementProperties.class)
public class MeasurementConfiguration {

    @Bean
    MeasurementJob measurementJob(
            List<MonthlyMeasurement> measurements,
            Outbox outbox,
            Transactions tx,
            Clock clock,
            MeasurementProperties settings) {
        return new MeasurementJob(measurements, outbox, tx, clock, settings);
    }
}
