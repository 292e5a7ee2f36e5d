package fr.cesizen.stress.assessment;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.stress.assessment.AssessmentService.FoundAssessment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A person's saved assessments. */
@Tag(name = "Assessments", description = "Your saved results, kept with your encrypted answers")
@RestController
@Feature(scope = "stress", purpose = "assessments")
@RequestMapping("/api/v1/stress/assessments")
class AssessmentController {

    private final AssessmentService history;
    private final AssessmentViewAssembler views;

    AssessmentController(AssessmentService history, AssessmentViewAssembler views) {
        this.history = history;
        this.views = views;
    }

    @Operation(
            summary = "Save an assessment",
            description = "Scores the answers and stores the result. Only the answers given are kept, encrypted,"
                    + " never skipped items. `takenAt` may lie in the past. When the sheet names a version"
                    + " that is no longer current: 409 questionnaire-version-superseded; reload the"
                    + " questionnaire in the `currentVersion` of the problem. When that version never existed:"
                    + " 422 unknown-questionnaire-version. 409 questionnaire-unavailable gives the cause as"
                    + " `reason`.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    Mono<ResponseEntity<AssessmentView>> save(
            @CurrentUser UUID person, IdempotencyKey key, @Valid @RequestBody NewAssessment sheet, Locale locale) {
        return history.save(person, key, sheet)
                .flatMap(saved -> view(saved, locale))
                .map(view -> ResponseEntity.created(URI.create("/api/v1/stress/assessments/" + view.id()))
                        .body(view));
    }

    @Operation(summary = "List your assessments", description = "Newest first, without the answers.")
    @GetMapping
    Mono<Page<AssessmentSummary>> page(@CurrentUser UUID person, PageQuery query, Locale locale) {
        return history.page(person, query).flatMap(page -> Flux.fromIterable(page.items())
                .concatMap(row -> views.summary(row, locale))
                .collectList()
                .map(rows -> new Page<>(rows, page.next())));
    }

    @Operation(
            summary = "Read one of your assessments",
            description = "The result with the answers given, and suggestions.")
    @GetMapping("/{id}")
    Mono<AssessmentView> find(@CurrentUser UUID person, @PathVariable UUID id, Locale locale) {
        return history.find(person, id).flatMap(found -> view(found, locale));
    }

    @Operation(summary = "Delete one of your assessments", description = "Permanently, together with its answers.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    Mono<Void> delete(@CurrentUser UUID person, @PathVariable UUID id) {
        return history.delete(person, id);
    }

    private Mono<AssessmentView> view(FoundAssessment found, Locale locale) {
        return found.restricted()
                ? views.view(found.assessment(), locale)
                : views.withSuggestions(found.assessment(), locale);
    }
}
