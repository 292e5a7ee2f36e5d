package fr.cesizen.garden.picture;

import fr.cesizen.platform.svg.SvgBuilder;
import fr.cesizen.platform.web.AcceptHeaderResolver;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;

/** The forms in which a garden can be had. */
enum PictureFormat {
    SVG(new MediaType(SvgBuilder.MEDIA_TYPE, StandardCharsets.UTF_8)),
    PNG(MediaType.IMAGE_PNG),
    TIME_LAPSE(new MediaType(SvgBuilder.MEDIA_TYPE, StandardCharsets.UTF_8)),
    MODEL(new MediaType("model", "gltf-binary"));

    private static final AcceptHeaderResolver ACCEPT = new AcceptHeaderResolver();

    @SuppressWarnings("ImmutableEnumChecker") // never changed once made
    private final MediaType type;

    PictureFormat(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    /** SVG or PNG, as {@code Accept} asks; SVG when it has no preference. 406 when it allows neither. */
    static PictureFormat asked(ServerWebExchange exchange) {
        var preferred = ACCEPT.preferred(exchange, List.of(SvgBuilder.MEDIA_TYPE, MediaType.IMAGE_PNG));
        return preferred.equals(MediaType.IMAGE_PNG) ? PNG : SVG;
    }
}
