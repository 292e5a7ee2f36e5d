package fr.cesizen.platform.web;

import java.util.Set;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;

/**
 * Answers HEAD with 405 where GET makes a whole file. Elsewhere Spring answers HEAD as GET without its body, which here
 * would make the file all the same, and book whatever a download is booked as.
 *
 * <p>A file is what a controller returns as a {@link Flux} of octets. HEAD of events costs nothing: they do not begin.
 */
final class DownloadHandlerMapping extends RequestMappingHandlerMapping {

    @Override
    protected void handleMatch(RequestMappingInfo info, HandlerMethod method, ServerWebExchange exchange) {
        super.handleMatch(info, method, exchange);
        if (HttpMethod.HEAD.equals(exchange.getRequest().getMethod()) && makesAFile(method)) {
            exchange.getResponse().getHeaders().setAllow(Set.of(HttpMethod.GET));
            throw new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED);
        }
    }

    private static boolean makesAFile(HandlerMethod method) {
        var type = ResolvableType.forMethodReturnType(method.getMethod(), method.getBeanType());
        while (!Flux.class.equals(type.toClass())) {
            if (!Publisher.class.isAssignableFrom(type.toClass()) && !ResponseEntity.class.equals(type.toClass())) {
                return false;
            }
            type = type.getGeneric();
        }
        var element = type.getGeneric().toClass();
        return byte[].class.equals(element) || DataBuffer.class.isAssignableFrom(element);
    }
}
