package fr.cesizen.platform.events;

import fr.cesizen.platform.ids.IdsConfiguration;
import fr.cesizen.platform.transactions.TransactionsConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** CloudEvents out through the outbox and in through the inbox. */
@AutoConfiguration(
        after = {TransactionsConfiguration.class, IdsConfiguration.class},
        before = KafkaAutoConfiguration.class)
@ConditionalOnClass({KafkaTemplate.class, DatabaseClient.class})
@EnableConfigurationProperties(OutboxProperties.class)
@EnableScheduling
@Import({
    Outbox.class,
    OutboxRelay.class,
    OutboxMetrics.class,
    Inbox.class,
    CloudEventReader.class,
    ConsumerTracing.class,
    DeadLetterEndpoint.class
})
public class EventsConfiguration {

    // Static, as Boot's listener factory needs it early.
    @Bean
    static CommonErrorHandler retries(KafkaOperations<String, byte[]> kafka, MeterRegistry metrics) {
        return KafkaErrorHandling.handler(kafka, metrics);
    }

    @Bean
    @ConditionalOnBean(EventHandler.class)
    EventListenerContainers eventListeners(
            List<EventHandler<?>> subscriptions,
            ConcurrentKafkaListenerContainerFactory<?, ?> factory,
            CloudEventReader reader,
            Inbox inbox,
            ConsumerTracing tracing) {
        @SuppressWarnings("unchecked") // platform-defaults.yml makes Boot's factory read strings and bytes
        var typed = (ConcurrentKafkaListenerContainerFactory<String, byte[]>) factory;
        return new EventListenerContainers(subscriptions, typed, reader, inbox, tracing);
    }
}
