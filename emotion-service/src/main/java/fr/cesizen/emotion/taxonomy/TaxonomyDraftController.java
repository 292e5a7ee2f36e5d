package fr.cesizen.emotion.taxonomy;

import fr.cesizen.emotion.taxonomy.TaxonomyDraft.Rewritten;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
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

@Tag(name = "Taxonomy drafts", description = "New versions of the words of the journal; requires the role admin")
@RestController
@OwnClientsOnly
@RecentSignIn
@RequestMapping("/api/v1/emotions/drafts")
@PreAuthorize("hasRole('ADMIN')")
class TaxonomyDraftController {

    private final TaxonomyDraftService editorial;

    TaxonomyDraftController(TaxonomyDraftService editorial) {
        this.editorial = editorial;
    }

    record Drafts(List<TaxonomyDraft> items) {}

    @Operation(summary = "Create a draft from the version in force")
    @ResponseStatus(HttpStatus.CREATED)
    @ReturnsEtag
    @PostMapping
    Mono<ResponseEntity<TaxonomyDraft>> begin() {
        return editorial
                .begin()
                .map(draft ->
                        IfMatch.created(URI.create("/api/v1/emotions/drafts/" + draft.id()), draft.version(), draft));
    }

    @Operation(summary = "List the drafts, newest first, at most 100")
    @GetMapping
    Mono<Drafts> all() {
        return editorial.drafts().map(Drafts::new);
    }

    @Operation(summary = "Read a draft")
    @ReturnsEtag
    @GetMapping("/{id}")
    Mono<ResponseEntity<TaxonomyDraft>> find(@PathVariable UUID id) {
        return editorial.find(id).map(draft -> IfMatch.ok(draft.version(), draft));
    }

    @Operation(
            summary = "Rewrite a draft",
            description = "A draft may break rules that are checked on publication. To rebase a draft created from"
                    + " an older version, send the version in force as `basedOn`. 409: taxonomy-moved-on.")
    @ReturnsEtag
    @PutMapping("/{id}")
    Mono<ResponseEntity<TaxonomyDraft>> edit(
            @PathVariable UUID id, IfMatch read, @Valid @RequestBody Rewritten rewritten) {
        return editorial.edit(id, rewritten, read).map(draft -> IfMatch.ok(draft.version(), draft));
    }

    @Operation(
            summary = "Compare a draft with the version in force",
            description = "`safety` names the words that newly offer help and those that no longer do. The ETag is"
                    + " the draft's: send it as If-Match to publish exactly what was compared.")
    @ReturnsEtag
    @GetMapping("/{id}/diff")
    Mono<ResponseEntity<TaxonomyDiff>> diff(@PathVariable UUID id) {
        return editorial
                .find(id)
                .flatMap(draft -> editorial.diff(draft).map(diff -> IfMatch.ok(draft.version(), diff)));
    }

    @Operation(
            summary = "Publish a draft as the next version",
            description = "If-Match carries the ETag that was read. A published version never changes. Entries keep"
                    + " their codes; retired words can still be read. 422: repeated-family, repeated-emotion,"
                    + " emotion-differs-by-family, no-safety-word. 409: taxonomy-moved-on.")
    @PostMapping("/{id}/publication")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Taxonomy> publish(@PathVariable UUID id, IfMatch read) {
        return editorial.publish(id, read);
    }

    @Operation(summary = "Delete a draft")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> delete(@PathVariable UUID id) {
        return editorial.delete(id);
    }
}
