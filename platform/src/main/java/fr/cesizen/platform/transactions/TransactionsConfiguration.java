package fr.cesizen.platform.transactions;

import static java.util.Objects.requireNonNullElse;

import fr.cesizen.platform.database.PostgresNotifications;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.r2dbc.ConnectionFactoryDecorator;
import org.springframework.boot.r2dbc.autoconfigure.ConnectionFactoryOptionsBuilderCustomizer;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.ReactiveTransactionManager;
import reactor.netty.http.HttpResources;

/** Transactions with row-level security, and the tables that every service has. */
// Boot orders these two by name only: being after both, in this order, keeps the manager behind its connections.
@AutoConfiguration(after = {R2dbcAutoConfiguration.class, R2dbcTransactionManagerAutoConfiguration.class})
@ConditionalOnClass({R2dbcTransactionManager.class, Flyway.class})
@Import({AdvisoryLock.class, DatabaseOpening.class})
public class TransactionsConfiguration {

    private static final Duration ACQUIRE_TIMEOUT = Duration.ofSeconds(3);

    @Bean
    ConnectionFactoryDecorator actorConnections() {
        return RowSecurityConnectionFactory::new;
    }

    /** One set of event loops for HTTP and the database: on two cores, two sets only wake each other. */
    @Bean
    ConnectionFactoryOptionsBuilderCustomizer sharedEventLoops() {
        return options -> options.option(PostgresqlConnectionFactoryProvider.LOOP_RESOURCES, HttpResources.get());
    }

    @Bean
    Transactions transactions(
            ReactiveTransactionManager manager,
            R2dbcProperties database,
            DatabaseOpening opening,
            MeterRegistry metrics) {
        var pool = database.getPool();
        return new Transactions(
                manager,
                pool.getMaxSize(),
                requireNonNullElse(pool.getMaxAcquireTime(), ACQUIRE_TIMEOUT),
                opening,
                metrics);
    }

    @Bean
    PostgresNotifications notifications(R2dbcProperties database, @Value("${cesizen.schema}") String schema) {
        var unpooled = ConnectionFactories.get(ConnectionFactoryOptions.parse(database.getUrl())
                .mutate()
                .option(ConnectionFactoryOptions.USER, database.getUsername())
                .option(ConnectionFactoryOptions.PASSWORD, database.getPassword())
                .build());
        return new PostgresNotifications(unpooled, schema);
    }

    /**
     * The platform's tables have a history of their own, so that its later migrations need no place between those of a
     * service.
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
