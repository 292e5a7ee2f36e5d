package fr.cesizen.emotion.report.chart;

import fr.cesizen.platform.svg.SvgBuilder;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.server.NotAcceptableStatusException;

/** Figures or their drawing, as {@code Accept} requests; figures when it has no preference. */
enum ResponseFormat {
    // Two handler methods would be ambiguous to Spring for */*, which is what most clients send.
    JSON(MediaType.APPLICATION_JSON),
    SVG(SvgBuilder.MEDIA_TYPE);

    @SuppressWarnings("ImmutableEnumChecker") // never changed once made
    private final MediaType type;

    ResponseFormat(MediaType type) {
        this.type = type;
    }

    /** @throws NotAcceptableStatusException 406 when {@code Accept} allows neither */
    static ResponseFormat asked(ServerHttpRequest request) {
        for (var wanted : accepted(request)) {
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

    private static List<MediaType> accepted(ServerHttpRequest request) {
        try {
            var asked = request.getHeaders().getAccept();
            var types = new ArrayList<>(asked.isEmpty() ? List.of(MediaType.ALL) : asked);
            MimeTypeUtils.sortBySpecificity(types); // refuses more than 50
            types.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
            return types;
        } catch (InvalidMediaTypeException | InvalidMimeTypeException ex) {
            throw neither();
        }
    }

    private static NotAcceptableStatusException neither() {
        return new NotAcceptableStatusException(List.of(JSON.type, SVG.type));
    }
}
