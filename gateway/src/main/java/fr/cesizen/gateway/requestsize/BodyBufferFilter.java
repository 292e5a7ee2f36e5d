package fr.cesizen.gateway.requestsize;

import fr.cesizen.platform.problems.Problem;
import java.io.IOException;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/**
 * Reads a body whole before its route begins: whoever stalls, trickles or hangs up takes no connection and no time of a
 * service, nor counts as its failure (ADR 21). Uploads are too large to be kept and go on streaming.
 */
@Component
final class BodyBufferFilter implements GlobalFilter, Ordered {

    private static final String SECONDS = "5";

    private final RequestSizeProperties settings;
    private final BodyLimitResolver limits;
    private final BodyBufferRegistry buffers;

    BodyBufferFilter(RequestSizeProperties settings, BodyLimitResolver limits, BodyBufferRegistry buffers) {
        this.settings = settings;
        this.limits = limits;
        this.buffers = buffers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var request = exchange.getRequest();
        if (!hasBody(request.getHeaders())) {
            return chain.filter(exchange);
        }
        return limits.isUpload(request)
                ? chain.filter(with(exchange, explained(arriving(request), exchange)))
                : Mono.using(buffers::open, buffer -> read(exchange, buffer, chain), buffers::close);
    }

    private static boolean hasBody(HttpHeaders headers) {
        return headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Fails with problems of the client's, which no circuit breaker counts: when it is late or broken off. */
    private Flux<DataBuffer> arriving(ServerHttpRequest request) {
        return request.getBody()
                .onErrorMap(BodyBufferFilter::isBrokenOff, broken -> Problem.malformed("malformed-request"))
                .takeUntilOther(Mono.delay(settings.requestTimeout())
                        .then(Mono.error(() -> Problem.of(HttpStatus.REQUEST_TIMEOUT, "request-timeout"))));
    }

    private static boolean isBrokenOff(Throwable ex) {
        return ex instanceof IOException || ex instanceof AbortedException;
    }

    private Mono<Void> read(ServerWebExchange exchange, BodyBuffer buffer, GatewayFilterChain chain) {
        // When the service answers it has read the body; how long the client takes to read the answer is another
        // matter.
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> buffers.close(buffer)));
        return explained(arriving(exchange.getRequest()).takeUntilOther(buffer.refused()), exchange)
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                .<Void>handle((part, next) -> buffers.append(buffer, part))
                .doOnComplete(() -> buffers.complete(buffer))
                .then(Mono.defer(() -> chain.filter(with(exchange, content(exchange.getResponse(), buffer)))));
    }

    /** As often as it is asked for, as by a second attempt. */
    private static Flux<DataBuffer> content(ServerHttpResponse response, BodyBuffer buffer) {
        return Flux.defer(() -> Flux.just(response.bufferFactory().wrap(buffer.content())));
    }

    private static ServerWebExchange with(ServerWebExchange exchange, Flux<DataBuffer> body) {
        var request = new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return body;
            }
        };
        return exchange.mutate().request(request).build();
    }

    /** What RFC 9110 asks of these answers: nobody waits for the rest of a late request, and a refused one may come again. */
    private static Flux<DataBuffer> explained(Flux<DataBuffer> body, ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        return body.doOnError(Problem.class, problem -> {
            if (problem.status() == HttpStatus.REQUEST_TIMEOUT) {
                headers.set(HttpHeaders.CONNECTION, "close");
            } else if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
                headers.set(HttpHeaders.RETRY_AFTER, SECONDS);
            }
        });
    }

    /** Before Spring's own filter that keeps bodies, for routes that try again. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 500;
    }
}
