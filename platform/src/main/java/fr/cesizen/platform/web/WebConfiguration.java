package fr.cesizen.platform.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.cesizen.platform.problems.ProblemWriter;
import fr.cesizen.platform.problems.ProblemsConfiguration;
import fr.cesizen.platform.time.Rfc3339;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.transactions.TransactionsConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.webflux.autoconfigure.WebFluxRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.accept.RequestedContentTypeResolverBuilder;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.WebFilter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** How requests are read: strictly, and with the controller arguments that all services share; how answers are labelled. */
@AutoConfiguration(after = {TransactionsConfiguration.class, ProblemsConfiguration.class})
public class WebConfiguration {

    private static final List<CoercionInputShape> TEXT_IS_NOT =
            List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);

    /** @param largestBody of a plain request; uploads are streams with bounds of their own */
    @Bean
    WebFluxConfigurer strictRequests(JsonMapper json, @Value("${cesizen.web.largest-body:64KB}") DataSize largestBody) {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.defaultCodecs().maxInMemorySize(Math.toIntExact(largestBody.toBytes()));
                codecs.defaultCodecs().jacksonJsonDecoder(new Utf8JsonDecoder(strict(json)));
                codecs.defaultCodecs().jacksonJsonEncoder(new PlainJsonEncoder(json));
            }

            @Override
            public void configureContentTypeResolver(RequestedContentTypeResolverBuilder resolvers) {
                resolvers.resolver(new AcceptHeaderResolver());
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(String.class, LocalDate.class, Rfc3339::date);
                registry.addConverter(String.class, Instant.class, Rfc3339::instant);
            }

            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new RequestArgumentResolvers());
            }
        };
    }

    @Bean
    WebFluxRegistrations answerableRequests(ObjectProvider<OperationValidator> validators) {
        return new WebFluxRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new ResponseTypeHandlerMapping(validators.orderedStream().toList());
            }
        };
    }

    /** After security, so that without a token the response is always 401. */
    @Bean
    @Order(-1)
    WebFilter contentEncodings(ProblemWriter problems) {
        return new ContentEncodingFilter(problems);
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
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
                .withConfigOverride(int.class, WebConfiguration::required)
                .withConfigOverride(long.class, WebConfiguration::required)
                .withConfigOverride(double.class, WebConfiguration::required)
                .withConfigOverride(boolean.class, WebConfiguration::required)
                .addModule(WholeNumberDeserializer.addTo(new SimpleModule("strict"))
                        .addDeserializer(Instant.class, new Rfc3339Deserializer<>(Instant.class, Rfc3339::instant))
                        .addDeserializer(LocalDate.class, new Rfc3339Deserializer<>(LocalDate.class, Rfc3339::date))
                        .addDeserializer(String.class, new WellFormedStringDeserializer()))
                .build();
    }

    /** Tells a missing primitive from one of a wrong type, as validation does for what is no primitive. */
    private static void required(MutableConfigOverride primitive) {
        primitive.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.FAIL));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DatabaseClient.class)
    static class OfDatabase {

        @Bean
        @ConditionalOnBean(Transactions.class)
        Idempotency idempotency(DatabaseClient db, Transactions tx) {
            return new Idempotency(db, tx);
        }

        /** Not at the gateway, which passes on what ends elsewhere. */
        @Bean
        WebFilter eventStreams(ObjectProvider<OperationValidator> validators, Clock clock) {
            return new EventStreamFilter(validators.orderedStream().toList(), clock);
        }
    }
}
