package fr.cesizen.garden.practice.session;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Practice")
@RestController
@Feature(scope = "practice")
@RequestMapping("/api/v1/practice/sessions/{id}")
@PreAuthorize("hasRole('USER')")
class SessionActionController {

    private final SessionService practice;
    private final SessionEndService ends;

    SessionActionController(SessionService practice, SessionEndService ends) {
        this.practice = practice;
        this.ends = ends;
    }

    @Operation(
            summary = "Pause a session",
            description = "The pause does not count as practice. Pausing a paused session changes nothing. 409:"
                    + " session-ended.")
    @PostMapping("/pause")
    Mono<SessionView> pause(@CurrentUser UUID owner, @PathVariable UUID id) {
        return practice.pause(owner, id).map(SessionView::of);
    }

    @Operation(
            summary = "Resume a paused session",
            description = "Resuming a running session changes nothing. 409: session-ended.")
    @PostMapping("/resumption")
    Mono<SessionView> resume(@CurrentUser UUID owner, @PathVariable UUID id) {
        return practice.resume(owner, id).map(SessionView::of);
    }

    @Operation(
            summary = "Complete a session",
            description = "A session can be completed once: repeating the same completion returns the same result, a"
                    + " different one gives 409 already-completed (session-ended after an abandonment). 422:"
                    + " more-than-elapsed when the time since the start, without pauses, does not allow so much"
                    + " (possibleMillis says how much it does), too-many-cycles, too-long-for-this-practice,"
                    + " not-of-this-practice. Lets the garden grow.")
    @PostMapping("/completion")
    Mono<SessionView> complete(
            @CurrentUser UUID owner, @PathVariable UUID id, @Valid @RequestBody Completion completion) {
        return ends.end(owner, id, completion.end()).map(SessionView::of);
    }

    @Operation(
            summary = "Abandon a session",
            description = "Ends it before its time. What was practised counts and lets the garden grow: seven of twenty"
                    + " minutes are seven minutes. Repeating the same returns the same result, something different gives"
                    + " 409 session-ended. 422 as for a completion.")
    @PostMapping("/abandonment")
    Mono<SessionView> abandon(
            @CurrentUser UUID owner, @PathVariable UUID id, @Valid @RequestBody Abandonment abandonment) {
        return ends.end(owner, id, abandonment.end()).map(SessionView::of);
    }
}
