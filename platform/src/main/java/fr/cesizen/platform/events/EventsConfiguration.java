package fr.cesizen.platform.events;

import fr.cesizen.platform.ids.Ids;
import fr.cesizen.platform.ids.IdsConfiguration;
import fr.cesizen.platform.transactions.Notifications;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.transactions.TransactionsConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.ReactiveTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** CloudEvents out through the outbox and in through the inbox. */
@AutoConfiguration(
        after = {TransactionsConfiguration.class, IdsConfiguration.class},
        before = KafkaAutoConfiguration.class)
@ConditionalOnClass({KafkaTemplate.class, DatabaseClient.class})
@EnableConfigurationProperties(OutboxProperties.class)
@EnableScheduling
public class EventsConfiguration {

    @Bean
    Outbox outbox(
            DatabaseClient db,
            JsonMapper json,
            Ids ids,
            Clock clock,
            ObjectProvider<Tracer> tracer,
            ReactiveTransactionManager transactions) {
        return new Outbox(db, json, ids, clock, tracer, transactions);
    }

    @Bean
    @ConditionalOnProperty(name = "cesizen.outbox.relay", matchIfMissing = true)
    OutboxRelay outboxRelay(
            @Value("${spring.application.name}") String service,
            DatabaseClient db,
            Transactions tx,
            KafkaOperations<String, byte[]> kafka,
            Notifications notifications,
            OutboxProperties settings) {
        return new OutboxRelay(service, db, tx, kafka, notifications, settings);
    }

    @Bean
    OutboxMetrics outboxMetrics(DatabaseClient db, Transactions tx, MeterRegistry metrics) {
        return new OutboxMetrics(db, tx, metrics);
    }

    @Bean
    EventCleanupJob eventCleanupJob(DatabaseClient db, Transactions tx) {
        return new EventCleanupJob(db, tx);
    }

    @Bean
    Inbox inbox(DatabaseClient db, Transactions tx) {
        return new Inbox(db, tx);
    }

    @Bean
    EventReader eventReader(JsonMapper json) {
        return new EventReader(json);
    }

    // Static, as Boot's listener factory needs it early.
    @Bean
    static CommonErrorHandler retries(KafkaOperations<String, byte[]> kafka, MeterRegistry metrics) {
        return Retries.handler(kafka, metrics);
    }

    @Bean
    @ConditionalOnBean(Subscription.class)
    EventListeners eventListeners(
            List<Subscription<?>> subscriptions,
            ConcurrentKafkaListenerContainerFactory<?, ?> factory,
            EventReader reader,
            Inbox inbox) {
        @SuppressWarnings("unchecked") // platform-defaults.yml makes Boot's factory read strings and bytes
        var typed = (ConcurrentKafkaListenerContainerFactory<String, byte[]>) factory;
        return new EventListeners(subscriptions, typed, reader, inbox);
    }

    @Bean
    DeadLetters deadLetters(
            @Value("${spring.application.name}") String service,
            List<Subscription<?>> subscriptions,
            ConsumerFactory<String, byte[]> consumers,
            KafkaOperations<String, byte[]> kafka) {
        return new DeadLetters(service, subscriptions, consumers, kafka);
    }
}
