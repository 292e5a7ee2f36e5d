package fr.cesizen.garden.content;

import fr.cesizen.garden.content.ContentDraft.NewContentDraft;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
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

@Tag(name = "Content drafts", description = "Writing articles, activities and answers; requires the role admin")
@RestController
@OwnClientsOnly
@RecentSignIn
@RequestMapping("/api/v1/content")
@PreAuthorize("hasRole('ADMIN')")
class ContentDraftController {

    private final ContentDraftService editorial;

    ContentDraftController(ContentDraftService editorial) {
        this.editorial = editorial;
    }

    @Operation(
            summary = "Begin a draft",
            description = "From the newest revision of the slug, withdrawn or not; empty when there is none.")
    @ResponseStatus(HttpStatus.CREATED)
    @ReturnsEtag
    @PostMapping("/drafts")
    Mono<ResponseEntity<ContentDraft>> begin(@Valid @RequestBody NewContentDraft request) {
        return editorial
                .begin(request.slug())
                .map(draft ->
                        IfMatch.created(URI.create("/api/v1/content/drafts/" + draft.id()), draft.version(), draft));
    }

    @Operation(summary = "List the drafts", description = "Newest first, at most 100.")
    @GetMapping("/drafts")
    Mono<Page<ContentDraft>> all() {
        return editorial.all().map(drafts -> new Page<>(drafts, null));
    }

    @Operation(summary = "Read a draft", description = "Its version is the ETag.")
    @ReturnsEtag
    @GetMapping("/drafts/{id}")
    Mono<ResponseEntity<ContentDraft>> find(@PathVariable UUID id) {
        return editorial.find(id).map(draft -> IfMatch.ok(draft.version(), draft));
    }

    @Operation(
            summary = "Rewrite a draft",
            description =
                    "Parts may be missing until publication. 422 `content-unfit`: a title, summary, source or role"
                            + " is one line of 300 characters at most, a body 8,000 characters.")
    @ReturnsEtag
    @PutMapping("/drafts/{id}")
    Mono<ResponseEntity<ContentDraft>> edit(
            @PathVariable UUID id, IfMatch read, @Valid @RequestBody ContentDocument document) {
        return editorial.edit(id, read, document).map(draft -> IfMatch.ok(draft.version(), draft));
    }

    @Operation(
            summary = "Publish a draft",
            description = "Exactly as it was read, and deletes it. Both languages, the author's role and a review date"
                    + " to come are required, an article's sources too: 422 `content-incomplete`. 409"
                    + " `content-moved-on` when another revision was published meanwhile.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/drafts/{id}/publication")
    Mono<ContentItem> publish(@PathVariable UUID id, IfMatch read) {
        return editorial.publish(id, read);
    }

    @Operation(summary = "Delete a draft", description = "What is published stays.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/drafts/{id}")
    Mono<Void> delete(@PathVariable UUID id) {
        return editorial.delete(id);
    }

    @Operation(
            summary = "Withdraw a published content",
            description =
                    "`If-Match` carries the ETag that was read, in whichever language. Nobody reads it until it is published again.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/items/{slug}")
    Mono<Void> withdraw(@Parameter(example = "why-slow-breathing-calms") @PathVariable String slug, IfMatch read) {
        return editorial.withdraw(slug, read);
    }
}
