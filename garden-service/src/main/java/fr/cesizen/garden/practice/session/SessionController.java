package fr.cesizen.garden.practice.session;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
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

@Tag(name = "Practice")
@RestController
@Feature(scope = "practice")
@RequestMapping("/api/v1/practice/sessions")
@PreAuthorize("hasRole('USER')")
class SessionController {

    private final SessionService practice;
    private final OfflineSessionService offline;
    private final SessionDeletionService deletions;

    SessionController(SessionService practice, OfflineSessionService offline, SessionDeletionService deletions) {
        this.practice = practice;
        this.offline = offline;
        this.deletions = deletions;
    }

    @Operation(
            summary = "Start a session",
            description =
                    "Of exactly one of an exercise, a pattern of your own, a guided meditation and minutes of sitting."
                            + " 422: one-practice-only, unknown-protocol, unknown-pattern, unknown-meditation, unknown-version,"
                            + " too-many-cycles, not-of-this-practice, unknown-zone. Moods are stored encrypted.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    Mono<ResponseEntity<SessionView>> start(
            @CurrentUser UUID owner, IdempotencyKey key, @Valid @RequestBody NewSession request) {
        return practice.start(owner, key, request)
                .map(session -> ResponseEntity.created(URI.create("/api/v1/practice/sessions/" + session.id()))
                        .body(SessionView.of(session)));
    }

    @Operation(
            summary = "Tell a whole session afterwards",
            description =
                    "Under a UUIDv7 made by the client, for what was practised offline, or under the id of a session"
                            + " that was started here and whose end did not arrive. The same request again is a success; 409"
                            + " session-differs when the id tells of another session. Besides the 422 of a start and of a"
                            + " completion: not-a-uuidv7, practised-in-the-future, practised-too-long-ago, ends-before-it-starts,"
                            + " session-too-long.")
    @PutMapping("/{id}")
    Mono<SessionView> tell(@CurrentUser UUID owner, @PathVariable UUID id, @Valid @RequestBody OfflineSession session) {
        return offline.tell(owner, id, session).map(SessionView::of);
    }

    @Operation(summary = "List your sessions", description = "Newest first, whatever their state.")
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

    @Operation(
            summary = "Delete one of your sessions",
            description =
                    "With its moods and what was learned from it; what grew from it stays in the garden, and does not"
                            + " grow again if the session is told again. 404 when it does not exist or is somebody else's.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    Mono<Void> remove(@CurrentUser UUID owner, @PathVariable UUID id) {
        return deletions.delete(owner, id);
    }
}
