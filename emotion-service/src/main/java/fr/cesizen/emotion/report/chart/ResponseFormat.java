package fr.cesizen.emotion.report.chart;

import fr.cesizen.platform.svg.SvgBuilder;
import fr.cesizen.platform.web.AcceptHeaderResolver;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ServerWebExchange;

/** Figures or their drawing, as {@code Accept} requests; figures when it has no preference. */
enum ResponseFormat {
    // Two handler methods would be ambiguous to Spring for */*, which is what most clients send.
    JSON(MediaType.APPLICATION_JSON),
    SVG(SvgBuilder.MEDIA_TYPE);

    private static final AcceptHeaderResolver ACCEPT = new AcceptHeaderResolver();

    @SuppressWarnings("ImmutableEnumChecker") // never changed once made
    private final MediaType type;

    ResponseFormat(MediaType type) {
        this.type = type;
    }

    /** @throws NotAcceptableStatusException 406 when {@code Accept} allows neither */
    static ResponseFormat asked(ServerWebExchange exchange) {
        for (var wanted : accepted(exchange)) {
            for (var format : values()) {
                if (wanted.getQualityValue() > 0 && wanted.includes(format.type)) {
                    return format;
                }
            }
        }
        throw neither();
    }

    ResponseEntity<Object> answer(Object body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .body(body);
    }

    /** By preference, and among equals the most specific first. */
    private static List<MediaType> accepted(ServerWebExchange exchange) {
        try {
            var types = new ArrayList<>(ACCEPT.resolveMediaTypes(exchange));
            types.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
            return types;
        } catch (InvalidMimeTypeException ex) { // more than 50
            throw neither();
        }
    }

    private static NotAcceptableStatusException neither() {
        return new NotAcceptableStatusException(List.of(JSON.type, SVG.type));
    }
}
