package fr.cesizen.gateway.web;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Serves the API reference. */
@Configuration(proxyBeanMethods = false)
class DocumentationConfiguration {

    private static final URI PAGE = URI.create("/docs/swagger-ui/index.html");

    /** From {@code /docs}: springdoc 3 can be told where its files are, but not which path leads to them. */
    @Bean
    RouterFunction<ServerResponse> documentationRedirect() {
        return RouterFunctions.route()
                .GET("/docs", request -> redirect())
                .HEAD("/docs", request -> redirect())
                .build();
    }

    private static Mono<ServerResponse> redirect() {
        return ServerResponse.status(HttpStatus.FOUND).location(PAGE).build();
    }

    /** The files are read from a jar, which would block an event loop. */
    @Bean
    @Order(1)
    WebFilter documentationOffTheEventLoop() {
        return (exchange, chain) -> {
            var served = chain.filter(exchange);
            return SiteArea.of(exchange.getRequest().getPath().value()) == SiteArea.DOCS
                    ? served.subscribeOn(Schedulers.boundedElastic())
                    : served;
        };
    }
}
