package fr.cesizen.stress.authoring;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.text.Messages;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.stress.catalog.QuestionnaireView;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.score.ScoreRequest;
import fr.cesizen.stress.score.ScoreView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Validates, previews and publishes drafts. */
@Tag(name = "Publication", description = "Validate, preview and publish a draft; role admin")
@RestController
@OwnClientsOnly
@RecentSignIn
@RequestMapping("/api/v1/stress/drafts/{id}")
@PreAuthorize("hasRole('ADMIN')")
class PublicationController {

    private final DraftService authoring;
    private final PublicationService publication;
    private final Messages texts;

    PublicationController(DraftService authoring, PublicationService publication, Messages texts) {
        this.authoring = authoring;
        this.publication = publication;
        this.texts = texts;
    }

    /** A draft as people would see it, and the result of sample answers. */
    record Preview(QuestionnaireView questionnaire, ScoreView result) {}

    /** The published version. */
    record PublishedView(String code, int version) {}

    @Operation(
            summary = "Validate a draft",
            description = "Every possible set of answers must have a score, every score exactly one band, and"
                    + " every text both languages. A draft without findings may be published.")
    @PostMapping("/validation")
    Mono<DraftValidationView> validate(@CurrentUser UUID admin, @PathVariable UUID id, Locale locale) {
        return authoring
                .find(id)
                .flatMap(draft -> publication.findings(draft.document()))
                .map(found -> DraftValidationView.of(DraftErrorView.of(found, texts, locale)));
    }

    @Operation(
            summary = "Preview a draft",
            description = "Scores sample answers against the draft, without storing anything; a draft with"
                    + " findings is refused (422).")
    @PostMapping("/preview")
    Mono<Preview> preview(
            @CurrentUser UUID admin, @PathVariable UUID id, @Valid @RequestBody ScoreRequest sheet, Locale locale) {
        return authoring
                .find(id)
                .delayUntil(draft -> publication
                        .findings(draft.document())
                        .doOnNext(found -> DraftErrorView.refuse(found, texts, locale)))
                .map(draft -> preview(draft.document(), sheet, locale));
    }

    @Operation(
            summary = "Publish a draft",
            description = "Publishes it as the next version of its questionnaire, which never changes again;"
                    + " requires If-Match. 422 while there are findings.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/publication")
    Mono<ResponseEntity<PublishedView>> publish(
            @CurrentUser UUID admin, @PathVariable UUID id, IfMatch ifMatch, Locale locale) {
        return publication.publish(id, ifMatch, locale).map(next -> ResponseEntity.created(
                        URI.create("/api/v1/stress/questionnaires/" + next.code() + "?version=" + next.version()))
                .body(new PublishedView(next.code(), next.version())));
    }

    private Preview preview(Questionnaire document, ScoreRequest sheet, Locale locale) {
        var result = document.score(sheet.sheet());
        return new Preview(
                QuestionnaireView.of(document, null, locale),
                ScoreView.of(document, result.score(), null, texts, locale));
    }
}
