package fr.cesizen.stress.assessment;

import fr.cesizen.platform.security.Owner;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a person saved. */
@Tag(name = "Assessments", description = "A person's own results, kept with their encrypted answers")
@RestController
@RequestMapping("/api/v1/stress/assessments")
class AssessmentController {

    private final AssessmentHistory history;
    private final AssessmentViews views;

    AssessmentController(AssessmentHistory history, AssessmentViews views) {
        this.history = history;
        this.views = views;
    }

    @Operation(
            summary = "Scores answers and keeps them",
            description = "Only ticked items are kept, encrypted. An empty sheet scores 0. May be dated back.")
    @PostMapping
    Mono<ResponseEntity<AssessmentView>> save(
            @Owner UUID person, IdempotencyKey key, @Valid @RequestBody NewAssessment sheet, Locale locale) {
        return history.save(person, key, sheet)
                .map(saved -> ResponseEntity.created(URI.create("/api/v1/stress/assessments/" + saved.id()))
                        .body(views.view(saved, locale)));
    }

    @Operation(summary = "Lists the assessments", description = "One's own results, newest first, without the answers.")
    @GetMapping
    Mono<Page<AssessmentSummary>> page(@Owner UUID person, PageQuery query, Locale locale) {
        return history.page(person, query)
                .map(page -> new Page<>(
                        page.items().stream()
                                .map(row -> views.summary(row, locale))
                                .toList(),
                        page.next()));
    }

    @Operation(summary = "Reads an assessment", description = "One's own result with the answers that were ticked.")
    @GetMapping("/{id}")
    Mono<AssessmentView> find(@Owner UUID person, @PathVariable UUID id, Locale locale) {
        return history.find(person, id).map(found -> views.view(found, locale));
    }
}
