package fr.cesizen.gateway.web;

import fr.cesizen.platform.problems.ProblemWriter;
import java.time.Duration;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * CORS, only here, before limits and tokens: a preflight has no token, and a page may read why it was rejected.
 * Keycloak handles its own paths: its forms come with {@code Origin: null}.
 */
@Component
@Order(-300)
final class CorsFilter implements WebFilter {

    private final CorsConfiguration rules = new CorsConfiguration();
    private final DefaultCorsProcessor cors = new DefaultCorsProcessor();
    private final ProblemWriter problems;

    CorsFilter(CorsProperties settings, ProblemWriter problems) {
        this.problems = problems;
        rules.setAllowedOrigins(settings.allowed());
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        rules.addAllowedHeader(CorsConfiguration.ALL);
        rules.setExposedHeaders(List.of(
                "Content-Disposition",
                "Content-Language",
                "ETag",
                "Location",
                "RateLimit",
                "RateLimit-Policy",
                "Retry-After"));
        rules.setMaxAge(Duration.ofHours(1));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (SiteArea.of(exchange.getRequest().getPath().value()) == SiteArea.SIGN_IN) {
            return chain.filter(exchange);
        }
        // Also without an Origin: a cache must not give the answer to a page, which would lack what the page needs.
        if (!cors.process(rules, exchange)) {
            return problems.write(exchange, HttpStatus.FORBIDDEN, "foreign-origin");
        }
        return CorsUtils.isPreFlightRequest(exchange.getRequest()) ? Mono.empty() : chain.filter(exchange);
    }
}
