package fr.cesizen.platform.web;

import java.util.List;
import java.util.Set;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Refuses a request that could not be answered, or that an {@link OperationValidator} forbids, before anything is done.
 *
 * <p>HEAD is 405 where GET makes a whole file: Spring would answer it as GET without its body, which here would make the
 * file all the same, and book whatever a download is booked as. A file is what a controller returns as a {@link Flux} of
 * octets. HEAD of events costs nothing: they do not begin.
 *
 * <p>A change is 406 where {@code Accept} does not allow the JSON that would be answered: Spring would find that out when
 * the change is made, and say that it failed. Reading changes nothing, and may choose its type as late as it likes.
 */
final class ResponseTypeHandlerMapping extends RequestMappingHandlerMapping {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final List<OperationValidator> validators;

    ResponseTypeHandlerMapping(List<OperationValidator> validators) {
        this.validators = validators;
    }

    @Override
    public Mono<HandlerMethod> getHandlerInternal(ServerWebExchange exchange) {
        return super.getHandlerInternal(exchange).delayUntil(operation -> validate(operation, exchange));
    }

    @Override
    protected void handleMatch(RequestMappingInfo info, HandlerMethod method, ServerWebExchange exchange) {
        super.handleMatch(info, method, exchange);
        var asked = exchange.getRequest().getMethod();
        if (HttpMethod.HEAD.equals(asked) && makesAFile(method)) {
            exchange.getResponse().getHeaders().setAllow(Set.of(HttpMethod.GET));
            throw new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED);
        }
        // Where a mapping names its types, Spring has compared them.
        if (!READING.contains(asked)
                && info.getProducesCondition().isEmpty()
                && hasBody(method)
                && !acceptsJson(exchange)) {
            throw new NotAcceptableStatusException(List.of(MediaType.APPLICATION_JSON));
        }
    }

    /** The caller is looked up once for all who ask. */
    private Mono<Void> validate(HandlerMethod operation, ServerWebExchange exchange) {
        return ReactiveSecurityContextHolder.getContext()
                .flatMap(security -> security.getAuthentication() instanceof JwtAuthenticationToken caller
                        ? Flux.fromIterable(validators)
                                .concatMap(each -> each.check(operation, caller, exchange))
                                .then()
                        : Mono.empty());
    }

    private boolean acceptsJson(ServerWebExchange exchange) {
        return getContentTypeResolver().resolveMediaTypes(exchange).stream()
                .anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
    }

    private static boolean hasBody(HandlerMethod method) {
        var type = returned(method);
        while (isWrapper(type)) {
            type = type.getGeneric();
        }
        return !Void.class.equals(type.toClass()) && !void.class.equals(type.toClass());
    }

    private static boolean makesAFile(HandlerMethod method) {
        var type = returned(method);
        while (!Flux.class.equals(type.toClass())) {
            if (!isWrapper(type)) {
                return false;
            }
            type = type.getGeneric();
        }
        var element = type.getGeneric().toClass();
        return byte[].class.equals(element) || DataBuffer.class.isAssignableFrom(element);
    }

    private static ResolvableType returned(HandlerMethod method) {
        return ResolvableType.forMethodReturnType(method.getMethod(), method.getBeanType());
    }

    private static boolean isWrapper(ResolvableType type) {
        return Publisher.class.isAssignableFrom(type.toClass()) || ResponseEntity.class.equals(type.toClass());
    }
}
