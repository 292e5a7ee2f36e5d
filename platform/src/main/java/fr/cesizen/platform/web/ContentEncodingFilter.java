package fr.cesizen.platform.web;

import fr.cesizen.platform.problems.ProblemWriter;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies that are compressed, and says so as RFC 9110 has it: 415 with {@code Accept-Encoding: identity}.
 *
 * <p>Limits of bodies count octets as they arrive: a kilobyte of gzip may be a megabyte of JSON.
 */
final class ContentEncodingFilter implements WebFilter {

    private static final String IDENTITY = "identity";

    private final ProblemWriter problems;

    ContentEncodingFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (isPlain(exchange.getRequest().getHeaders())) {
            return chain.filter(exchange);
        }
        exchange.getResponse().getHeaders().set(HttpHeaders.ACCEPT_ENCODING, IDENTITY);
        return problems.write(exchange, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-content-encoding");
    }

    private static boolean isPlain(HttpHeaders headers) {
        return headers.getOrEmpty(HttpHeaders.CONTENT_ENCODING).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::trim)
                .allMatch(coding -> coding.isEmpty() || coding.equalsIgnoreCase(IDENTITY));
    }
}
