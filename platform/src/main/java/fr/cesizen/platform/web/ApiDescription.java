package fr.cesizen.platform.web;

import fr.cesizen.platform.security.Owner;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.WebFilter;
import reactor.core.scheduler.Schedulers;

/** What every service's OpenAPI document says the same way: sign-in, problems, paging, versions, idempotency. */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
public class ApiDescription {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(PageQuery.class, IfMatch.class, IdempotencyKey.class)
                .addAnnotationsToIgnore(Owner.class);
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        return new OpenAPI()
                .info(new Info().title("CESIZen " + service).version("1").license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSchemas("Problem", problem())
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")));
    }

    /** The document is made at the first request, by reading classes from jars: not on an event loop. */
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
        return ApiDescription::describe;
    }

    @Bean
    GlobalOpenApiCustomizer problemsOfEveryOperation() {
        return api -> api.getPaths().values().forEach(path -> path.readOperations()
                .forEach(operation -> operation
                        .getResponses()
                        .addApiResponse(
                                "default",
                                new ApiResponse()
                                        .description("A problem (RFC 9457)")
                                        .content(new Content()
                                                .addMediaType(
                                                        "application/problem+json",
                                                        new MediaType()
                                                                .schema(new Schema<>()
                                                                        .$ref("#/components/schemas/Problem")))))));
    }

    private static Operation describe(Operation operation, HandlerMethod method) {
        for (var parameter : method.getMethodParameters()) {
            var type = parameter.getParameterType();
            if (type == PageQuery.class) {
                operation.addParametersItem(new Parameter()
                        .in("query")
                        .name("after")
                        .description("Where the page before ended: its `next`")
                        .schema(new StringSchema()));
                operation.addParametersItem(new Parameter()
                        .in("query")
                        .name("limit")
                        .description("Rows a page")
                        .schema(limit()));
            } else if (type == IfMatch.class) {
                operation.addParametersItem(header("If-Match", "The ETag that was read before the edit"));
            } else if (type == IdempotencyKey.class) {
                operation.addParametersItem(
                        header("Idempotency-Key", "8 to 100 visible characters, new for each creation"));
            }
            if (parameter.hasParameterAnnotation(Owner.class) || operation.getSecurity() != null) {
                operation.security(List.of(new SecurityRequirement().addList("token")));
            }
        }
        return operation;
    }

    private static Schema<?> limit() {
        var limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageQuery.MOST));
        limit.setDefault(PageQuery.DEFAULT);
        return limit;
    }

    private static Parameter header(String name, String description) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(true)
                .description(description)
                .schema(new StringSchema());
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().example("/problems/not-found"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("pointer", new StringSchema().example("/emotions/0/intensity"))
                                        .addProperty("code", new StringSchema().example("max"))));
    }
}
