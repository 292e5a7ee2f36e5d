package fr.cesizen.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Ends every stream of server-sent events when its reader could not begin it any more: the token has expired, or an
 * {@link OperationValidator} refuses it. The client reconnects, and is told why. A controller does nothing for it, so that no
 * stream can forget it.
 */
final class EventStreamFilter implements WebFilter {

    private final List<OperationValidator> validators;
    private final Clock clock;

    EventStreamFilter(List<OperationValidator> validators, Clock clock) {
        this.validators = validators;
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var response = new ServerHttpResponseDecorator(exchange.getResponse()) {
            @Override
            public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
                return MediaType.TEXT_EVENT_STREAM.includes(getHeaders().getContentType())
                        ? super.writeAndFlushWith(
                                Flux.<Publisher<? extends DataBuffer>>from(body).takeUntilOther(awaitEnd(exchange)))
                        : super.writeAndFlushWith(body);
            }
        };
        return chain.filter(exchange.mutate().response(response).build());
    }

    /** Whoever cannot be asked about any more is refused, too: the next request tells. */
    private Mono<Void> awaitEnd(ServerWebExchange exchange) {
        return ReactiveSecurityContextHolder.getContext()
                .map(security -> security.getAuthentication() instanceof JwtAuthenticationToken caller
                                && exchange.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                                        instanceof HandlerMethod operation
                        ? awaitEnd(operation, caller)
                        : Mono.<Void>never())
                .defaultIfEmpty(Mono.never())
                .flatMap(end -> end)
                .onErrorComplete();
    }

    private Mono<Void> awaitEnd(HandlerMethod operation, JwtAuthenticationToken caller) {
        return Mono.firstWithSignal(Stream.concat(
                        Stream.of(awaitExpiry(caller.getToken())),
                        validators.stream().map(each -> each.awaitRefusal(operation, caller)))
                .toList());
    }

    private Mono<Void> awaitExpiry(Jwt token) {
        var expiry = token.getExpiresAt();
        var left = expiry == null ? Duration.ZERO : Duration.between(clock.instant(), expiry);
        return Mono.delay(left.isNegative() ? Duration.ZERO : left).then();
    }
}
