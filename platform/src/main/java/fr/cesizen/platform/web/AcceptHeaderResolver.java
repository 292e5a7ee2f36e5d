package fr.cesizen.platform.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.accept.HeaderContentTypeResolver;
import org.springframework.web.reactive.accept.RequestedContentTypeResolver;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ServerWebExchange;

/**
 * Reads what a client accepts of a success: not the type of problems, which says what it accepts of an error, and event
 * streams only from an endpoint that says it sends them, as Spring would make a stream of any value.
 *
 * <p>Somebody who accepts nothing else gets the usual answer under its true name. 406 would be a problem, too, and tell
 * nobody anything (RFC 9110, 12.4.1, allows either).
 */
public final class AcceptHeaderResolver implements RequestedContentTypeResolver {

    private final HeaderContentTypeResolver header = new HeaderContentTypeResolver();

    @Override
    public List<MediaType> resolveMediaTypes(ServerWebExchange exchange) {
        var types = header.resolveMediaTypes(exchange).stream()
                .filter(type -> !type.equalsTypeAndSubtype(MediaType.APPLICATION_PROBLEM_JSON))
                .filter(type -> !type.equalsTypeAndSubtype(MediaType.TEXT_EVENT_STREAM) || mayStream(exchange))
                .toList();
        return types.isEmpty() ? MEDIA_TYPE_ALL_LIST : types;
    }

    /**
     * Which of the offered types a client prefers; the first one when it has no preference.
     *
     * @throws NotAcceptableStatusException 406 when {@code Accept} allows none of them
     */
    public MediaType preferred(ServerWebExchange exchange, List<MediaType> offered) {
        for (var wanted : byPreference(exchange, offered)) {
            for (var type : offered) {
                if (wanted.getQualityValue() > 0 && wanted.includes(type)) {
                    return type;
                }
            }
        }
        throw new NotAcceptableStatusException(offered);
    }

    /** By quality, and among equals the most specific first. */
    private List<MediaType> byPreference(ServerWebExchange exchange, List<MediaType> offered) {
        try {
            var types = new ArrayList<>(resolveMediaTypes(exchange));
            types.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
            return types;
        } catch (InvalidMimeTypeException ex) { // more than 50
            throw new NotAcceptableStatusException(offered);
        }
    }

    /** Until an endpoint is found, any may; then those alone whose mapping names its types. */
    private static boolean mayStream(ServerWebExchange exchange) {
        return exchange.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) == null
                || exchange.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) != null;
    }
}
