package fr.cesizen.gateway.browsers;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Serves the documentation page off the event loops: its files are read from a jar, which blocks. */
@Component
@Order(1)
final class DocumentationPage implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var answered = chain.filter(exchange);
        return Area.of(exchange.getRequest().getPath().value()) == Area.DOCS
                ? answered.subscribeOn(Schedulers.boundedElastic())
                : answered;
    }
}
