package fr.cesizen.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.transactions.TransactionsConfiguration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.json.Jackson2JsonDecoder;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** How requests are read: strictly, and with the arguments that every service shares. */
@AutoConfiguration(after = TransactionsConfiguration.class)
public class WebConfiguration {

    /** Largest body of a plain request, in bytes; uploads are streams and have bounds of their own. */
    static final int LARGEST_BODY = 64 * 1024;

    @Bean
    WebFluxConfigurer strictRequests(ObjectMapper json) {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.defaultCodecs().maxInMemorySize(LARGEST_BODY);
                codecs.defaultCodecs().jackson2JsonDecoder(new Jackson2JsonDecoder(strict(json)));
            }

            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new RequestArguments());
            }
        };
    }

    /** Only for requests: what services and Kafka tell each other may grow fields that a reader does not know yet. */
    static ObjectMapper strict(ObjectMapper json) {
        var strict = json.copy()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .registerModule(new SimpleModule("strict")
                        .addDeserializer(Instant.class, new Rfc3339())
                        .addDeserializer(String.class, new WellFormed()));
        strict.setConfig(strict.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        for (var type : List.of(LogicalType.Textual)) {
            for (var shape :
                    List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
                strict.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
            }
        }
        return strict;
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DatabaseClient.class)
    static class OfDatabase {

        @Bean
        @ConditionalOnBean(Transactions.class)
        Idempotency idempotency(DatabaseClient db, Transactions tx) {
            return new Idempotency(db, tx);
        }
    }
}
