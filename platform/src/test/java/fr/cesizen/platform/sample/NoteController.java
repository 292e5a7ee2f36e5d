package fr.cesizen.platform.sample;

import fr.cesizen.platform.sample.Notes.NewNote;
import fr.cesizen.platform.sample.Notes.NoteView;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@Feature(scope = "notes", purpose = "notes")
@RequestMapping("/api/v1/notes")
class NoteController {

    private final Notes notes;

    NoteController(Notes notes) {
        this.notes = notes;
    }

    @Operation(summary = "Write a note")
    @ResponseStatus(HttpStatus.CREATED)
    @ReturnsEtag
    @PostMapping
    Mono<ResponseEntity<NoteView>> write(
            @CurrentUser UUID person, IdempotencyKey key, @Valid @RequestBody NewNote note) {
        return notes.write(person, key, note)
                .map(view -> ResponseEntity.created(URI.create("/api/v1/notes/" + view.id()))
                        .eTag(IfMatch.etag(view.version()))
                        .body(view));
    }

    @GetMapping
    Mono<Page<NoteView>> page(@CurrentUser UUID person, PageQuery query) {
        return notes.page(person, query);
    }

    @ReturnsEtag
    @GetMapping("/{id}")
    Mono<ResponseEntity<NoteView>> find(@CurrentUser UUID person, @PathVariable UUID id) {
        return notes.find(person, id)
                .map(view ->
                        ResponseEntity.ok().eTag(IfMatch.etag(view.version())).body(view));
    }

    @PutMapping("/{id}")
    Mono<NoteView> rewrite(
            @CurrentUser UUID person, @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody NewNote note) {
        return notes.rewrite(person, id, note, ifMatch);
    }

    @GetMapping(path = "/staff", produces = MediaType.TEXT_PLAIN_VALUE)
    @PreAuthorize("hasRole('SUPPORT')")
    Mono<String> staff() {
        return Mono.just("staff");
    }

    @RecentSignIn
    @GetMapping(path = "/recent", produces = MediaType.TEXT_PLAIN_VALUE)
    Mono<String> recent(@CurrentUser UUID person) {
        return Mono.just("recent");
    }

    @GetMapping(path = "/counted", produces = MediaType.TEXT_PLAIN_VALUE)
    Mono<String> count(
            @RequestParam(name = "first-day") @Min(0) int firstDay, @RequestHeader(name = "Note-Seal") String seal) {
        return Mono.just(firstDay + seal);
    }

    /** Ends as some handlers of the framework do. */
    @GetMapping("/bodiless")
    Mono<Void> bodiless(ServerWebExchange exchange) {
        exchange.getResponse().setStatusCode(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE);
        return exchange.getResponse().setComplete();
    }

    @GetMapping("/broken")
    Mono<String> broken() {
        return Mono.error(new IllegalStateException("select secret from note"));
    }

    /** With a mistake of ours: its path has no such part. */
    @GetMapping("/unnamed")
    Mono<String> unnamed(@PathVariable String secret) {
        return Mono.just(secret);
    }

    @GetMapping(path = "/open", produces = MediaType.TEXT_PLAIN_VALUE)
    Mono<String> open() {
        return Mono.just("open");
    }
}
