package fr.cesizen.garden.picture;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@Tag(name = "Pictures", description = "Your garden as a picture, as a time-lapse and as a model in space")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/garden")
@PreAuthorize("hasRole('USER')")
class PictureController {

    private static final String THEME = "Of the page that shows it: light or dark";
    private static final String SEASON = "The garden's present one when absent";
    private static final String HOUR =
            "Hour of the day whose light it has, 0 to 23; the garden's present one when absent";

    private final PictureService pictures;

    PictureController(PictureService pictures) {
        this.pictures = pictures;
    }

    @Operation(
            summary = "Draw your garden",
            description = "As SVG of 1200 by 720, or as PNG of 1600 by 960 if Accept prefers image/png. Title and"
                    + " description of the SVG say what it shows, in the language of Accept-Language. The same garden"
                    + " and the same parameters give the same picture; ask again with If-None-Match.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")),
                @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary"))
            })
    @ReturnsEtag
    @GetMapping("/image")
    Mono<ResponseEntity<byte[]>> image(
            @CurrentUser UUID owner,
            @Parameter(description = THEME, schema = @Schema(allowableValues = {"light", "dark"}))
                    @RequestParam(required = false)
                    @Nullable
                    String theme,
            @Parameter(
                            description = SEASON,
                            schema = @Schema(allowableValues = {"spring", "summer", "autumn", "winter"}))
                    @RequestParam(required = false)
                    @Nullable
                    String season,
            @Parameter(description = HOUR, example = "19") @RequestParam(required = false) @Nullable Integer hour,
            Locale locale,
            ServerWebExchange exchange) {
        var format = PictureFormat.asked(exchange);
        return pictures.draw(owner, format, PictureLook.asked(theme, season, hour, locale))
                .map(picture -> answer(picture, locale));
    }

    @Operation(
            summary = "Watch your garden grow",
            description = "An SVG in which everything appears once, in 12 seconds, as it came by the ledger. With"
                    + " prefers-reduced-motion, and in viewers without style sheets, the picture stands still and is"
                    + " whole.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")))
    @ReturnsEtag
    @GetMapping(path = "/timelapse", produces = "image/svg+xml")
    Mono<ResponseEntity<byte[]>> timeLapse(
            @CurrentUser UUID owner,
            @Parameter(description = THEME, schema = @Schema(allowableValues = {"light", "dark"}))
                    @RequestParam(required = false)
                    @Nullable
                    String theme,
            Locale locale) {
        return pictures.draw(owner, PictureFormat.TIME_LAPSE, PictureLook.asked(theme, null, null, locale))
                .map(picture -> answer(picture, locale));
    }

    @Operation(
            summary = "Model your garden in space",
            description = "A binary glTF 2.0 for immersive viewers, in metres: a garden of 20 by 12, Y up, its front"
                    + " towards +Z. Nodes are named by species and carry the element's id.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "model/gltf-binary", schema = @Schema(type = "string", format = "binary")))
    @ReturnsEtag
    @GetMapping(path = "/scene", produces = "model/gltf-binary")
    Mono<ResponseEntity<byte[]>> scene(
            @CurrentUser UUID owner,
            @Parameter(
                            description = SEASON,
                            schema = @Schema(allowableValues = {"spring", "summer", "autumn", "winter"}))
                    @RequestParam(required = false)
                    @Nullable
                    String season,
            Locale locale) {
        return pictures.draw(owner, PictureFormat.MODEL, PictureLook.asked(null, season, null, locale))
                .map(picture -> answer(picture, locale));
    }

    private static ResponseEntity<byte[]> answer(RenderedPicture picture, Locale locale) {
        return ResponseEntity.ok()
                .contentType(picture.type())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(picture.etag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(picture.content());
    }
}
