package fr.cesizen.gateway.web;

import fr.cesizen.gateway.forwarding.ClientAddressResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Adds security headers for browsers to every response, including rejections. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class SecurityHeadersFilter implements WebFilter {

    private static final String HSTS = "Strict-Transport-Security";

    private final ClientAddressResolver addresses;

    SecurityHeadersFilter(ClientAddressResolver addresses) {
        this.addresses = addresses;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var response = exchange.getResponse();
        response.beforeCommit(() -> {
            var headers = response.getHeaders();
            SiteArea.of(exchange.getRequest().getPath().value()).write(headers);
            if (addresses.isSecure(exchange.getRequest()) && !headers.containsHeader(HSTS)) {
                headers.set(HSTS, "max-age=31536000; includeSubDomains");
            }
            return Mono.empty();
        });
        return chain.filter(exchange);
    }
}
