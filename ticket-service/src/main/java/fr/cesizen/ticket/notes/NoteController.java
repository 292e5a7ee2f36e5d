package fr.cesizen.ticket.notes;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "staff notes", description = "Staff notes on a ticket, never shown to its owner; role support")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/tickets/{id}/notes")
@PreAuthorize("hasRole('SUPPORT')")
class NoteController {

    private final StaffNoteService notes;

    NoteController(StaffNoteService notes) {
        this.notes = notes;
    }

    @Operation(summary = "Add a note to a ticket", description = "Problems: forbidden (403), not-found (404).")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    Mono<NoteView> write(
            @CurrentUser UUID staff, @PathVariable UUID id, IdempotencyKey key, @Valid @RequestBody NewNote note) {
        return notes.write(staff, id, key, note);
    }

    @Operation(
            summary = "List the notes on a ticket",
            description = "Newest first. Problems: forbidden (403), not-found (404).")
    @GetMapping
    Mono<Page<NoteView>> page(@CurrentUser UUID staff, @PathVariable UUID id, PageQuery query) {
        return notes.page(staff, id, query);
    }
}
