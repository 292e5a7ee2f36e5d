package fr.cesizen.emotion.report.chart;

import fr.cesizen.platform.svg.SvgBuilder;
import fr.cesizen.platform.web.AcceptHeaderResolver;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

    /** @throws org.springframework.web.server.NotAcceptableStatusException 406 when {@code Accept} allows neither */
    static ResponseFormat asked(ServerWebExchange exchange) {
        return ACCEPT.preferred(exchange, List.of(JSON.type, SVG.type)).equals(SVG.type) ? SVG : JSON;
    }

    ResponseEntity<Object> answer(Object body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .body(body);
    }
}
