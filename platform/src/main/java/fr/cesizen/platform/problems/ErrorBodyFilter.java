package fr.cesizen.platform.problems;

import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Writes a problem where the framework would end an error without a body, as for a range that a resource does not have. */
final class ErrorBodyFilter implements WebFilter {

    private final ProblemWriter problems;

    ErrorBodyFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var response = new ServerHttpResponseDecorator(exchange.getResponse()) {
            @Override
            public Mono<Void> setComplete() {
                var status = getStatusCode();
                return status == null || !status.isError() || isCommitted()
                        ? super.setComplete()
                        : problems.write(exchange, status);
            }
        };
        return chain.filter(exchange.mutate().response(response).build()).then(Mono.defer(response::setComplete));
    }
}
