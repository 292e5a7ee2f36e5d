package fr.cesizen.platform.retention;

import fr.cesizen.platform.time.ClockConfiguration;
import fr.cesizen.platform.transactions.TransactionsConfiguration;
import java.time.Period;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Keeps every service with a database to the periods that its features declare. */
@AutoConfiguration(after = {TransactionsConfiguration.class, ClockConfiguration.class})
@ConditionalOnClass(DatabaseClient.class)
@EnableConfigurationProperties(RetentionProperties.class)
@EnableScheduling
@Import({RetentionService.class, RetentionJob.class, RetentionEndpoint.class})
public class RetentionConfiguration {

    /** An event may wait 30 days in its topic and 30 among the dead letters; after that nothing is repeated. */
    @Bean
    RetentionRule receivedEvents(DatabaseClient db) {
        return RetentionRule.deletion(
                db,
                "received-events",
                Period.ofDays(70),
                "own choice: twice the life of a topic",
                "inbox",
                "received_at < :before");
    }

    /** Clients repeat a request within a day. */
    @Bean
    RetentionRule idempotencyKeys(DatabaseClient db) {
        return RetentionRule.deletion(
                db,
                "idempotency-keys",
                Period.ofDays(1),
                "own choice: clients repeat within a day",
                "idempotency_key",
                "used_at < :before");
    }
}
