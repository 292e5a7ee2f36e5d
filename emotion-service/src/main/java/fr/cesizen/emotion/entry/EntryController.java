package fr.cesizen.emotion.entry;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Journal", description = "Your emotion journal")
@RestController
@Feature(scope = "journal", purpose = "journal")
@RequestMapping("/api/v1/journal/entries")
class EntryController {

    private final EntryQueryService journal;
    private final EntryService entries;
    private final Idempotency idempotency;
    private final UuidGenerator ids;

    EntryController(EntryQueryService journal, EntryService entries, Idempotency idempotency, UuidGenerator ids) {
        this.journal = journal;
        this.entries = entries;
        this.idempotency = idempotency;
        this.ids = ids;
    }

    @Operation(
            summary = "Write an entry",
            description = "422: unknown-emotion, repeated-emotion, unknown-zone, unknown-context, not-its-day,"
                    + " felt-in-the-future, felt-too-long-ago, not-a-uuidv7. 409: id-taken.")
    @ResponseStatus(HttpStatus.CREATED)
    @ReturnsEtag
    @PostMapping
    Mono<ResponseEntity<EntryView>> record(
            @CurrentUser UUID person, IdempotencyKey key, @Valid @RequestBody NewEntry entry) {
        var id = entry.id() == null ? ids.next() : entry.id();
        return idempotency
                .once(person, key, entry, id, entries.record(person, id, entry), made -> journal.find(person, made))
                .map(view -> IfMatch.created(URI.create("/api/v1/journal/entries/" + view.id()), view.version(), view));
    }

    @Operation(
            summary = "List your entries, newest first",
            description = "Returns entries that meet all conditions. 422: range-ends-early, out-of-calendar.")
    @GetMapping
    Mono<Page<EntryView>> page(
            @CurrentUser UUID person,
            PageQuery query,
            @Parameter(description = "Code of an emotion", example = "calm") @RequestParam(required = false) @Nullable
                    String emotion,
            @Parameter(description = "Code of a built-in context, or the id of a custom one", example = "family")
                    @RequestParam(required = false)
                    @Nullable
                    String context,
            @Parameter(description = "First local day", example = "2026-11-01")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last local day", example = "2026-11-30") @RequestParam(required = false) @Nullable
                    LocalDate to) {
        var filter = new EntryFilter(emotion, context, from, to, false);
        filter.check();
        return journal.page(person, filter, query);
    }

    @Operation(summary = "Read an entry")
    @ReturnsEtag
    @GetMapping("/{id}")
    Mono<ResponseEntity<EntryView>> find(@CurrentUser UUID person, @PathVariable UUID id) {
        return journal.find(person, id).map(view -> IfMatch.ok(view.version(), view));
    }

    @Operation(
            summary = "Edit an entry",
            description = "Replaces the entry; If-Match carries the ETag that was read. 422: as for writing an"
                    + " entry, and other-id.")
    @ReturnsEtag
    @PutMapping("/{id}")
    Mono<ResponseEntity<EntryView>> edit(
            @CurrentUser UUID person, @PathVariable UUID id, IfMatch read, @Valid @RequestBody NewEntry entry) {
        return entries.edit(person, id, entry, read).map(view -> IfMatch.ok(view.version(), view));
    }
}
