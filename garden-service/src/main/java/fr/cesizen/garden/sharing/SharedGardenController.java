package fr.cesizen.garden.sharing;

import fr.cesizen.garden.picture.PictureLook;
import fr.cesizen.platform.svg.SvgBuilder;
import fr.cesizen.platform.web.AcceptHeaderResolver;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a private link shows: the picture and nothing else, kept by no cache, so that a revocation counts at once. */
@Tag(name = "Sharing")
@RestController
class SharedGardenController {

    /** Light of noon unless asked otherwise: the owner's hour would tell where they are. */
    private static final int NOON = 12;

    private static final AcceptHeaderResolver ACCEPT = new AcceptHeaderResolver();

    private final GardenLinkService links;

    SharedGardenController(GardenLinkService links) {
        this.links = links;
    }

    @Operation(
            summary = "See a garden by its private link",
            description =
                    "Needs no token. 404 when the link is none, has expired or was revoked: from the outside there"
                            + " is no difference. As SVG, or as PNG if Accept prefers image/png.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")),
                @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/api/v1/garden/shared/{token}/image")
    Mono<ResponseEntity<byte[]>> image(
            @PathVariable String token,
            @Parameter(schema = @Schema(allowableValues = {"light", "dark"})) @RequestParam(required = false) @Nullable
                    String theme,
            @Parameter(description = "Hour of the day whose light it has; 12 when absent", example = "19")
                    @RequestParam(required = false)
                    @Nullable
                    Integer hour,
            Locale locale,
            ServerWebExchange exchange) {
        boolean png = ACCEPT.preferred(exchange, List.of(SvgBuilder.MEDIA_TYPE, MediaType.IMAGE_PNG))
                .equals(MediaType.IMAGE_PNG);
        var look = PictureLook.asked(theme, null, hour == null ? NOON : hour, locale);
        return links.follow(LinkToken.of(token), png, look).map(picture -> ResponseEntity.ok()
                .contentType(picture.type())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header("X-Robots-Tag", "noindex")
                .body(picture.content()));
    }
}
