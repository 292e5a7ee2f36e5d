package fr.cesizen.emotion.taxonomy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Emotions", description = "The words of the journal")
@RestController
@RequestMapping("/api/v1/emotions")
class TaxonomyController {

    private final Taxonomy taxonomy;

    TaxonomyController(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Operation(
            summary = "List the emotions in their families",
            description = "Public. Labels follow Accept-Language (fr, en); an emotion may be in two families.")
    @GetMapping
    Mono<ResponseEntity<TaxonomyView>> emotions(Locale locale) {
        return Mono.just(ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(TaxonomyView.of(taxonomy, locale)));
    }
}
