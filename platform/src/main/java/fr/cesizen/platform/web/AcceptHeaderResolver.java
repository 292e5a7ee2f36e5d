package fr.cesizen.platform.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.accept.HeaderContentTypeResolver;
import org.springframework.web.reactive.accept.RequestedContentTypeResolver;
import org.springframework.web.server.ServerWebExchange;

/**
 * Reads what a client accepts of a success: not the type of problems, which says what it accepts of an error.
 *
 * <p>Somebody who accepts problems alone gets the usual answer under its true name. 406 would be a problem, too, and tell
 * nobody anything (RFC 9110, 12.4.1, allows either).
 */
public final class AcceptHeaderResolver implements RequestedContentTypeResolver {

    private final HeaderContentTypeResolver header = new HeaderContentTypeResolver();

    @Override
    public List<MediaType> resolveMediaTypes(ServerWebExchange exchange) {
        var types = header.resolveMediaTypes(exchange).stream()
                .filter(type -> !type.equalsTypeAndSubtype(MediaType.APPLICATION_PROBLEM_JSON))
                .toList();
        return types.isEmpty() ? MEDIA_TYPE_ALL_LIST : types;
    }
}
