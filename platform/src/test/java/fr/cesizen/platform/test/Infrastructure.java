package fr.cesizen.platform.test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webtestclient.autoconfigure.WebTestClientBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Everything an integration test needs, by one import: PostgreSQL with the service's roles, Kafka with the declared
 * topics (containers where Docker answers, the same servers embedded elsewhere, never a skipped test), signed tokens and
 * an encryption key.
 *
 * <p>The servers belong to the JVM, not to the context, and are reached through the settings an operator would use.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(LongTimeoutClient.class)
public class Infrastructure {

    /** Metrics and API descriptions are larger than what a client holds by default, in bytes. */
    private static final int LARGEST_ANSWER = 16 << 20;

    @Bean
    WebTestClientBuilderCustomizer asDescribed() {
        var asDescribed = new OpenApiValidatingFilter();
        return client -> client.filter(asDescribed)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER));
    }

    @Bean
    ApiClient api(@Lazy WebTestClient http) {
        return ApiClient.anyone(http);
    }

    @Bean
    ScheduledJobs jobs(ListableBeanFactory beans) {
        return new ScheduledJobs(beans);
    }

    @Bean
    ManagementClient operators(Environment environment) {
        return new ManagementClient(environment);
    }

    @Bean
    DynamicPropertyRegistrar servers(Environment environment) {
        var schema = environment.getRequiredProperty("cesizen.schema");
        return settings -> {
            var postgres = TestPostgres.get();
            postgres.prepare(schema);
            settings.add("CESIZEN_DB_HOST", postgres::host);
            settings.add("CESIZEN_DB_PORT", postgres::port);
            settings.add("CESIZEN_DB_NAME", () -> TestPostgres.DATABASE);
            settings.add("CESIZEN_DB_PASSWORD", () -> TestPostgres.PASSWORD);
            settings.add("CESIZEN_DB_OWNER_PASSWORD", () -> TestPostgres.PASSWORD);
            settings.add("CESIZEN_KAFKA_SERVERS", TestKafka::servers);
            settings.add("CESIZEN_ENCRYPTION_KEYSET", TestKeyset::base64);
            settings.add("CESIZEN_ISSUER", () -> TestTokens.ISSUER);
            settings.add("CESIZEN_JWKS", TestTokens::jwks);
            settings.add("cesizen.consents.url", TestConsents::url);
        };
    }
}
