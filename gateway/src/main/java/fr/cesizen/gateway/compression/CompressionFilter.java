package fr.cesizen.gateway.compression;

import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Has the server compress a response, piece by piece as it passes, in a coding that the client accepts; and tells caches
 * so. The decision falls when the headers are known, just before they are sent.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class CompressionFilter implements WebFilter {

    /** In a list, with a weight above zero or without one. */
    private static final Pattern CODING = Pattern.compile(
            "(^|,)\\s*(gzip|deflate)\\s*(;\\s*q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*)\\s*)?(,|$)", Pattern.CASE_INSENSITIVE);

    private final CompressionRules rules;

    CompressionFilter(CompressionProperties settings) {
        this.rules = new CompressionRules(settings);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> decide(exchange)));
        return chain.filter(exchange);
    }

    private void decide(ServerWebExchange exchange) {
        var response = exchange.getResponse();
        var headers = response.getHeaders();
        boolean harmless = rules.isHarmless(exchange.getRequest().getPath().pathWithinApplication());
        boolean compressible = harmless && rules.isWorthwhile(response.getStatusCode(), headers);
        boolean compressed = compressible && isAccepted(exchange.getRequest());
        if (compressible) {
            // Ranges are of the octets before compression.
            headers.remove(HttpHeaders.ACCEPT_RANGES);
        }
        if (compressed && HttpMethod.HEAD.equals(exchange.getRequest().getMethod())) {
            headers.remove(HttpHeaders.CONTENT_LENGTH);
        }
        if (compressible || (harmless && HttpStatus.NOT_MODIFIED.equals(response.getStatusCode()))) {
            vary(headers);
        }
        // Also to say no: the connection remembers what it did with the response before.
        if (ServerHttpResponseDecorator.getNativeResponse(response) instanceof HttpServerResponse server) {
            server.compression(compressed);
        }
    }

    /** By name: for {@code *} alone, the server would choose a coding that hardly anybody reads. */
    private static boolean isAccepted(ServerHttpRequest request) {
        return CODING.matcher(String.join(",", request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT_ENCODING)))
                .find();
    }

    private static void vary(HttpHeaders headers) {
        if (headers.getVary().stream().noneMatch(HttpHeaders.ACCEPT_ENCODING::equalsIgnoreCase)) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
    }
}
