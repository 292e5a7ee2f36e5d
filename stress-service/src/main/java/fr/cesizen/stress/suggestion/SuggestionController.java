package fr.cesizen.stress.suggestion;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The operator's table; people see the suggestions that fit inside their result. */
@Tag(name = "Suggestions", description = "Which suggestions follow which results; role admin")
@RestController
@OwnClientsOnly
@RecentSignIn
@RequestMapping("/api/v1/stress/suggestions")
@PreAuthorize("hasRole('ADMIN')")
class SuggestionController {

    private final SuggestionService suggestions;

    SuggestionController(SuggestionService suggestions) {
        this.suggestions = suggestions;
    }

    @Operation(
            summary = "Read the table of suggestions",
            description = "In both languages, with its version as ETag; 0 is the shipped table.")
    @ReturnsEtag
    @GetMapping
    Mono<ResponseEntity<SuggestionTable>> read(@CurrentUser UUID admin) {
        return suggestions.find().map(found -> IfMatch.ok(found.version(), found.table()));
    }

    @Operation(
            summary = "Replace the table of suggestions",
            description = "Replaces the whole table; requires If-Match. Results for which the shipped table names"
                    + " somebody to call must keep a suggestion of kind `safety`; questionnaires and bands"
                    + " must exist (422 suggestion-for-nothing). Takes effect at once on this instance, within"
                    + " ten seconds on the others.")
    @ReturnsEtag
    @PutMapping
    Mono<ResponseEntity<SuggestionTable>> replace(
            @CurrentUser UUID admin, IfMatch ifMatch, @RequestBody SuggestionTable table) {
        return suggestions.replace(ifMatch, table).map(written -> IfMatch.ok(written.version(), written.table()));
    }
}
