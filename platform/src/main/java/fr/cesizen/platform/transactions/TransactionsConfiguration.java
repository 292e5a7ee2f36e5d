package fr.cesizen.platform.transactions;

import io.micrometer.core.instrument.MeterRegistry;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.r2dbc.R2dbcAutoConfiguration;
import org.springframework.boot.autoconfigure.r2dbc.R2dbcTransactionManagerAutoConfiguration;
import org.springframework.boot.r2dbc.ConnectionFactoryDecorator;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.ReactiveTransactionManager;

/** Transactions with row-level security, and the tables that every service has. */
// Boot orders these two by name alone: being after both, in this order, keeps the manager behind its connections.
@AutoConfiguration(after = {R2dbcAutoConfiguration.class, R2dbcTransactionManagerAutoConfiguration.class})
@ConditionalOnClass({R2dbcTransactionManager.class, Flyway.class})
public class TransactionsConfiguration {

    @Bean
    ConnectionFactoryDecorator actorConnections() {
        return ActorConnections::new;
    }

    @Bean
    Transactions transactions(ReactiveTransactionManager manager, MeterRegistry metrics) {
        return new Transactions(manager, metrics);
    }

    /**
     * The platform's tables have a history of their own, so that a later version of the platform never has to squeeze
     * its migrations between those of a service.
     */
    @Bean
    FlywayMigrationStrategy platformFirst() {
        return service -> {
            Flyway.configure()
                    .configuration(service.getConfiguration())
                    .locations("classpath:db/platform")
                    .table("platform_schema_history")
                    .load()
                    .migrate();
            service.migrate();
        };
    }
}
