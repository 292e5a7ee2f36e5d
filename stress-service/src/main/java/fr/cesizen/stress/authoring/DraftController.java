package fr.cesizen.stress.authoring;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.platform.web.ReturnsEtag;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Drafts of custom questionnaires. */
@Tag(name = "Drafts", description = "Custom questionnaires before they are published; role admin")
@RestController
@OwnClientsOnly
@RecentSignIn
@RequestMapping("/api/v1/stress/drafts")
@PreAuthorize("hasRole('ADMIN')")
class DraftController {

    private final DraftService authoring;

    DraftController(DraftService authoring) {
        this.authoring = authoring;
    }

    @Operation(
            summary = "Create a draft",
            description = "From a document, which may be incomplete, or from the latest version of a"
                    + " questionnaire. A questionnaire in the operator's wording, or one that is off by"
                    + " default, cannot be copied (422).")
    @ResponseStatus(HttpStatus.CREATED)
    @ReturnsEtag
    @PostMapping
    Mono<ResponseEntity<Draft>> write(@CurrentUser UUID admin, IdempotencyKey key, @RequestBody NewDraft start) {
        return authoring
                .write(admin, key, start)
                .map(draft ->
                        IfMatch.created(URI.create("/api/v1/stress/drafts/" + draft.id()), draft.version(), draft));
    }

    @Operation(summary = "List all drafts", description = "Drafts of all administrators, newest first.")
    @GetMapping
    Mono<Page<DraftSummary>> page(@CurrentUser UUID admin, PageQuery query, Locale locale) {
        return authoring.page(query, locale);
    }

    @Operation(summary = "Read a draft", description = "In both languages, with its version as ETag.")
    @ReturnsEtag
    @GetMapping("/{id}")
    Mono<ResponseEntity<Draft>> find(@CurrentUser UUID admin, @PathVariable UUID id) {
        return authoring.find(id).map(draft -> IfMatch.ok(draft.version(), draft));
    }

    @Operation(summary = "Replace a draft", description = "Replaces its document; requires If-Match.")
    @ReturnsEtag
    @PutMapping("/{id}")
    Mono<ResponseEntity<Draft>> rewrite(
            @CurrentUser UUID admin, @PathVariable UUID id, IfMatch ifMatch, @RequestBody Questionnaire document) {
        return authoring.rewrite(id, ifMatch, document).map(draft -> IfMatch.ok(draft.version(), draft));
    }

    @Operation(summary = "Delete a draft", description = "Requires If-Match; published versions are not affected.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    Mono<Void> delete(@CurrentUser UUID admin, @PathVariable UUID id, IfMatch ifMatch) {
        return authoring.delete(id, ifMatch);
    }
}
