package fr.cesizen.platform.openapi;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.PageQuery;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.web.server.WebFilter;
import reactor.core.scheduler.Schedulers;

/** What all OpenAPI documents have in common: sign-in, problems, paging, versions, idempotency. */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
public class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(PageQuery.class, IfMatch.class, IdempotencyKey.class)
                .addAnnotationsToIgnore(CurrentUser.class);
    }

    /** The description is the service's own: what it is for, in three sentences. */
    @Bean
    OpenAPI openApi(
            @Value("${spring.application.name}") String service,
            @Value("${cesizen.api.description:#{null}}") @Nullable String description) {
        var token = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info()
                        .title("CESIZen " + service)
                        .version("1")
                        .description(description)
                        .license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(new Components().addSecuritySchemes("token", token));
    }

    /** The first request makes the document by reading classes from jars, which would block an event loop. */
    @Bean
    WebFilter describeOffTheEventLoop() {
        return (exchange, chain) -> {
            var described = chain.filter(exchange);
            return exchange.getRequest().getPath().value().startsWith("/v3/api-docs")
                    ? described.subscribeOn(Schedulers.boundedElastic())
                    : described;
        };
    }

    @Bean
    GlobalOperationCustomizer sharedArguments() {
        return ArgumentsCustomizer::describe;
    }

    @Bean
    GlobalOperationCustomizer sharedHeaders() {
        return ResponseHeadersCustomizer::describe;
    }

    @Bean
    PropertyCustomizer nullableProperties() {
        return NullablePropertyCustomizer::describe;
    }

    @Bean
    ModelConverter requiredPrimitives() {
        return new RequiredPrimitiveConverter();
    }

    @Bean
    GlobalOpenApiCustomizer problemsOfEveryOperation() {
        return ProblemResponsesCustomizer::describe;
    }
}
