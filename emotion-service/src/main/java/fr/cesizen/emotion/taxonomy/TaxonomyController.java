package fr.cesizen.emotion.taxonomy;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.security.Feature;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Emotions", description = "The words of the journal")
@RestController
@RequestMapping("/api/v1/emotions")
class TaxonomyController {

    private final TaxonomyRegistry taxonomies;

    TaxonomyController(TaxonomyRegistry taxonomies) {
        this.taxonomies = taxonomies;
    }

    record Versions(List<VersionView> items) {}

    record VersionView(@Schema(example = "1") int version, Instant publishedAt) {}

    @Operation(
            summary = "List the emotions in their families",
            description = "Public: the version in force, or an earlier published one. Labels follow Accept-Language"
                    + " (fr, en); an emotion may be in two families. `retired` lists the words of earlier"
                    + " versions, for older entries.")
    @GetMapping
    Mono<ResponseEntity<TaxonomyView>> emotions(
            @Parameter(description = "A published version", example = "1") @RequestParam(required = false) @Nullable
                    Integer version,
            Locale locale) {
        var taxonomy = version == null
                ? taxonomies.current()
                : taxonomies.versions().stream()
                        .filter(published -> published.version() == version)
                        .findFirst()
                        .orElseThrow(Problem::notFound);
        var older = taxonomies.versions().stream()
                .filter(published -> published.version() < taxonomy.version())
                .toList();
        return Mono.just(ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(TaxonomyView.of(taxonomy, older, locale)));
    }

    @Operation(summary = "List the published versions, oldest first", security = @SecurityRequirement(name = "token"))
    @Feature(scope = "journal")
    @GetMapping("/versions")
    Mono<Versions> versions() {
        return Mono.just(new Versions(taxonomies.published().stream()
                .map(each -> new VersionView(each.taxonomy().version(), each.at()))
                .toList()));
    }
}
