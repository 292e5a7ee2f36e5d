package fr.cesizen.garden.suggestion;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.text.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Suggestions", description = "Which exercise to practise now, and why")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/practice/suggestions")
@PreAuthorize("hasRole('USER')")
class SuggestionController {

    private final SuggestionService suggestions;
    private final SuggestionMemoryService memory;
    private final Messages reasons = new Messages("suggestion-reasons", "reason.own");

    SuggestionController(SuggestionService suggestions, SuggestionMemoryService memory) {
        this.suggestions = suggestions;
        this.memory = memory;
    }

    @Operation(
            summary = "Suggest exercises",
            description = "With consent `personalisation`, drawn from your own sessions with a mood before and after;"
                    + " otherwise in a fixed order. Only safe exercises: without a hold unless `breathHold` is true, and"
                    + " those of which three cycles fit into `minutes`. A body, because a mood does not belong into addresses."
                    + " 422 `unknown-zone`.")
    @PostMapping
    Mono<ResponseEntity<SuggestionsView>> suggest(
            @CurrentUser UUID person, @Valid @RequestBody SuggestionRequest request, Locale locale) {
        return suggestions.suggest(person, request).map(suggested -> ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        LocalizedText.language(locale).toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(SuggestionsView.of(suggested, reasons, locale)));
    }

    @Operation(
            summary = "Ask for less of an exercise",
            description = "It is suggested less often for some months; three times a day count at most. 422"
                    + " `unknown-protocol`, 409 `personalisation-off` when there are no personal suggestions.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/feedback")
    Mono<Void> refuse(@CurrentUser UUID person, @Valid @RequestBody NewRefusal refusal) {
        return memory.refuse(person, refusal);
    }

    @Operation(
            summary = "Forget everything behind your suggestions",
            description = "What was learned, what was suggested and every \"less like this\"; your sessions stay.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping
    Mono<Void> reset(@CurrentUser UUID person) {
        return memory.reset(person);
    }

    @Operation(summary = "Read your switch for suggestions", description = "On unless you switched it off.")
    @GetMapping("/settings")
    Mono<SuggestionSettings> settings(@CurrentUser UUID person) {
        return memory.settings(person);
    }

    @Operation(
            summary = "Switch personal suggestions on or off",
            description = "Off: the fixed order, and nothing more is learned. On has an effect with consent alone.")
    @PutMapping("/settings")
    Mono<SuggestionSettings> turn(@CurrentUser UUID person, @Valid @RequestBody SuggestionSettings settings) {
        return memory.turn(person, settings.enabled());
    }
}
