package fr.cesizen.platform.web;

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
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** How requests are read: strictly, and with the controller arguments that all services share. */
@AutoConfiguration(after = TransactionsConfiguration.class)
public class WebConfiguration {

    /** Largest body of a plain request, in bytes; uploads are streams with bounds of their own. */
    static final int LARGEST_BODY = 64 * 1024;

    private static final List<CoercionInputShape> TEXT_IS_NOT =
            List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);

    @Bean
    WebFluxConfigurer strictRequests(JsonMapper json) {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.defaultCodecs().maxInMemorySize(LARGEST_BODY);
                codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(strict(json)));
            }

            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new RequestArgumentResolvers());
            }
        };
    }

    /** Only for requests: messages between services may have new fields that their reader does not know yet. */
    static JsonMapper strict(JsonMapper json) {
        return json.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> TEXT_IS_NOT.forEach(shape -> text.setCoercion(shape, CoercionAction.Fail)))
                .addModule(new SimpleModule("strict")
                        .addDeserializer(Instant.class, new Rfc3339InstantDeserializer())
                        .addDeserializer(String.class, new WellFormedStringDeserializer()))
                .build();
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
