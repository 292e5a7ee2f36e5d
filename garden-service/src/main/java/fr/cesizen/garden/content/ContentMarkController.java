package fr.cesizen.garden.content;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Content")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/content")
@PreAuthorize("hasRole('USER')")
class ContentMarkController {

    private final ContentMarkService marks;

    ContentMarkController(ContentMarkService marks) {
        this.marks = marks;
    }

    @Operation(
            summary = "List your favourites",
            description = "Newest first, without bodies; always on one page. What is withdrawn is left out.")
    @GetMapping("/favourites")
    Mono<ResponseEntity<Page<ContentView>>> favourites(@CurrentUser UUID person, Locale locale) {
        return marks.favourites(person).map(items -> ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        LocalizedText.language(locale).toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(new Page<>(
                        items.stream()
                                .map(item -> ContentView.summary(item, locale))
                                .toList(),
                        null)));
    }

    @Operation(summary = "Keep a favourite", description = "Once or often is the same. 404 when it is not published.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PutMapping("/favourites/{slug}")
    Mono<Void> keep(@CurrentUser UUID person, @Parameter(example = "five-senses") @PathVariable String slug) {
        return marks.keep(person, slug);
    }

    @Operation(summary = "Take a favourite back", description = "One that is none is no error.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/favourites/{slug}")
    Mono<Void> forget(@CurrentUser UUID person, @Parameter(example = "five-senses") @PathVariable String slug) {
        return marks.forget(person, slug);
    }

    @Operation(
            summary = "Tell that you have read something",
            description = "Counts once for each content, and 2 points in the garden. 404 when it is not published.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PutMapping("/readings/{slug}")
    Mono<Void> read(
            @CurrentUser UUID person, @Parameter(example = "why-slow-breathing-calms") @PathVariable String slug) {
        return marks.read(person, slug);
    }
}
