package fr.cesizen.gateway.requestsize;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.problems.ProblemWriter;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rejects bodies that are too large, by their Content-Length or else while they stream through. */
@Component
@Order(0) // after security: without a token the response is always 401
final class BodyLimitFilter implements WebFilter {

    private final BodyLimitResolver limits;
    private final ProblemWriter problems;

    BodyLimitFilter(BodyLimitResolver limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        long largest = limits.largest(request);
        long declared = request.getHeaders().getContentLength();
        if (declared > largest) {
            return problems.write(exchange, HttpStatus.CONTENT_TOO_LARGE, "payload-too-large");
        }
        return declared >= 0
                ? chain.filter(exchange)
                : chain.filter(
                        exchange.mutate().request(new Counted(request, largest)).build());
    }

    /** A body of unknown length, which fails as soon as it is longer than allowed. */
    private static final class Counted extends ServerHttpRequestDecorator {

        private final long largest;

        Counted(ServerHttpRequest request, long largest) {
            super(request);
            this.largest = largest;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return Flux.defer(() -> {
                var left = new long[] {largest};
                return super.getBody().handle((part, next) -> {
                    left[0] -= part.readableByteCount();
                    if (left[0] >= 0) {
                        next.next(part);
                    } else {
                        DataBufferUtils.release(part);
                        next.error(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "payload-too-large"));
                    }
                });
            });
        }
    }
}
