package fr.cesizen.platform.web;

import java.util.Map;
import java.util.function.Function;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets controllers take {@link PageQuery}, {@link IfMatch} and {@link IdempotencyKey} as plain arguments. */
final class RequestArgumentResolvers implements HandlerMethodArgumentResolver {

    private static final Map<Class<?>, Function<ServerHttpRequest, Object>> PARSERS = Map.of(
            PageQuery.class,
            request -> PageQuery.parse(
                    request.getQueryParams().getFirst("after"),
                    request.getQueryParams().getFirst("limit")),
            IfMatch.class,
            request -> IfMatch.parse(request.getHeaders().get(HttpHeaders.IF_MATCH)),
            IdempotencyKey.class,
            request -> IdempotencyKey.parse(request.getHeaders().getFirst("Idempotency-Key")));

    /** An edit that may, but need not be based on a version: its argument is {@code @Nullable}. */
    private static boolean isLeftOut(MethodParameter parameter, ServerHttpRequest request) {
        return parameter.getParameterType() == IfMatch.class
                && parameter.isOptional()
                && !request.getHeaders().containsHeader(HttpHeaders.IF_MATCH);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return PARSERS.containsKey(parameter.getParameterType());
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        var parser = PARSERS.getOrDefault(parameter.getParameterType(), request -> request);
        return isLeftOut(parameter, exchange.getRequest())
                ? Mono.empty()
                : Mono.fromCallable(() -> parser.apply(exchange.getRequest()));
    }
}
