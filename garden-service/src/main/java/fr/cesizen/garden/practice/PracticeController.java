package fr.cesizen.garden.practice;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Practice")
@RestController
@RequestMapping("/api/v1/practice/sessions")
@PreAuthorize("hasRole('USER')")
class PracticeController {

    private final SessionService practice;
    private final SessionCompletionService completions;

    PracticeController(SessionService practice, SessionCompletionService completions) {
        this.practice = practice;
        this.completions = completions;
    }

    @Operation(
            summary = "Start a session",
            description = "422 `unknown-protocol`, `too-many-cycles` or `unknown-zone`. The mood is stored encrypted.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    Mono<ResponseEntity<SessionView>> start(
            @CurrentUser UUID owner, IdempotencyKey key, @Valid @RequestBody NewSession request) {
        return practice.start(owner, key, request)
                .map(session -> ResponseEntity.created(URI.create("/api/v1/practice/sessions/" + session.id()))
                        .body(SessionView.of(session)));
    }

    @Operation(
            summary = "Complete a session",
            description = "A session can be completed once: repeating the same completion returns the same"
                    + " result, a different one gives 409 `already-completed`. Lets the garden grow.")
    @PostMapping("/{id}/completion")
    Mono<SessionView> complete(
            @CurrentUser UUID owner, @PathVariable UUID id, @Valid @RequestBody Completion completion) {
        return completions.complete(owner, id, completion).map(SessionView::of);
    }

    @Operation(summary = "List your sessions", description = "Newest first, completed or not.")
    @GetMapping
    Mono<Page<SessionView>> page(@CurrentUser UUID owner, PageQuery query) {
        return practice.page(owner, query.after(), query.fetch())
                .map(sessions -> Page.of(sessions, query, Session::cursor, SessionView::of));
    }

    @Operation(summary = "Read one of your sessions", description = "404 when it does not exist or is somebody else's.")
    @GetMapping("/{id}")
    Mono<SessionView> find(@CurrentUser UUID owner, @PathVariable UUID id) {
        return practice.find(owner, id).map(SessionView::of);
    }
}
