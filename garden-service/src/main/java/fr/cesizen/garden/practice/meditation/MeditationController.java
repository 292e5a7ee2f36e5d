package fr.cesizen.garden.practice.meditation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Practice")
@RestController
class MeditationController {

    private final MeditationCatalog meditations;

    MeditationController(MeditationCatalog meditations) {
        this.meditations = meditations;
    }

    @Operation(
            summary = "List the guided meditations",
            description = "Needs no account. Timed steps with texts in the caller's language and bell marks; a step"
                    + " without a text is silence.")
    @GetMapping("/api/v1/practice/meditations")
    Mono<ResponseEntity<MeditationsView>> list(Locale locale) {
        return Mono.just(ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(MeditationsView.of(meditations, locale)));
    }
}
