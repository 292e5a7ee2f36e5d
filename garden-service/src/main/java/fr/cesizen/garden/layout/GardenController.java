package fr.cesizen.garden.layout;

import fr.cesizen.garden.layout.LayoutService.CurrentGarden;
import fr.cesizen.garden.layout.SpeciesView.SpeciesList;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Garden", description = "What has grown from what you did, and how it stands.")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/garden")
@PreAuthorize("hasRole('USER')")
class GardenController {

    private final LayoutService layouts;

    GardenController(LayoutService layouts) {
        this.layouts = layouts;
    }

    @Operation(
            summary = "Read your garden",
            description = "Grows with completed sessions, journal entries, assessments and articles read, and never"
                    + " shrinks. Show numbers only if `countersShown`. The ETag names the revision and the form of"
                    + " the day: it changes with the season, the days of the month and the language, too.")
    @ReturnsEtag
    @GetMapping
    Mono<ResponseEntity<GardenView>> look(@CurrentUser UUID owner, Locale locale) {
        return layouts.find(owner).map(garden -> ok(locale)
                .eTag(IfMatch.etag(garden.revision(), form(garden, locale)))
                .body(GardenView.of(garden, locale)));
    }

    @Operation(
            summary = "List what can grow in a garden",
            description = "Everything that comes, at how many points, how it grows and how it looks in each season:"
                    + " the same for everybody, and nothing by chance.")
    @GetMapping("/elements")
    Mono<ResponseEntity<SpeciesList>> list(@CurrentUser UUID owner, Locale locale) {
        return Mono.just(ok(locale).body(SpeciesList.in(locale)));
    }

    /** What a garden shows besides what the revision counts: time passes, and languages differ. */
    private static String form(CurrentGarden garden, Locale locale) {
        return String.join(
                "-",
                EnumCodes.code(garden.season()),
                String.valueOf(garden.practiceDaysThisMonth()),
                LocalizedText.language(locale).toLanguageTag());
    }

    private static BodyBuilder ok(Locale locale) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
