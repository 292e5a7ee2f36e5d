package fr.cesizen.emotion.journal;

import fr.cesizen.platform.security.Owner;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

@Tag(name = "Journal", description = "A person's own emotion journal")
@RestController
@RequestMapping("/api/v1/journal/entries")
class JournalController {

    private final Journal journal;
    private final Idempotency idempotency;

    JournalController(Journal journal, Idempotency idempotency) {
        this.journal = journal;
        this.idempotency = idempotency;
    }

    @Operation(
            summary = "Write an entry",
            description = "422: unknown-emotion, repeated-emotion, unknown-zone, felt-in-the-future. 409: id-taken.")
    @PostMapping
    Mono<ResponseEntity<EntryView>> record(@Owner UUID person, IdempotencyKey key, @Valid @RequestBody NewEntry entry) {
        return idempotency
                .once(person, key, entry, journal.record(person, entry), EntryView::id, id -> journal.find(person, id))
                .map(view -> ResponseEntity.created(URI.create("/api/v1/journal/entries/" + view.id()))
                        .eTag(IfMatch.etag(view.version()))
                        .body(view));
    }

    @Operation(summary = "List one's entries, newest first")
    @GetMapping
    Mono<Page<EntryView>> page(@Owner UUID person, PageQuery query) {
        return journal.page(person, query);
    }

    @Operation(summary = "Read an entry")
    @GetMapping("/{id}")
    Mono<ResponseEntity<EntryView>> find(@Owner UUID person, @PathVariable UUID id) {
        return journal.find(person, id).map(JournalController::tagged);
    }

    @Operation(summary = "Edit an entry", description = "Replaces it; If-Match carries the ETag that was read.")
    @PutMapping("/{id}")
    Mono<ResponseEntity<EntryView>> edit(
            @Owner UUID person, @PathVariable UUID id, IfMatch read, @Valid @RequestBody NewEntry entry) {
        return journal.edit(person, id, entry, read).map(JournalController::tagged);
    }

    @Operation(summary = "Delete an entry")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> delete(@Owner UUID person, @PathVariable UUID id) {
        return journal.delete(person, id);
    }

    private static ResponseEntity<EntryView> tagged(EntryView view) {
        return ResponseEntity.ok().eTag(IfMatch.etag(view.version())).body(view);
    }
}
