package fr.cesizen.gateway.browsers;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Leads {@code /docs} to the API reference: springdoc 3 can only be told where its files are, not where people ask. */
@Configuration(proxyBeanMethods = false)
class DocumentationConfiguration {

    private static final URI PAGE = URI.create("/docs/swagger-ui/index.html");

    @Bean
    RouterFunction<ServerResponse> documentationRedirect() {
        return RouterFunctions.route()
                .GET("/docs", request -> ServerResponse.status(HttpStatus.FOUND)
                        .location(PAGE)
                        .build())
                .build();
    }
}
