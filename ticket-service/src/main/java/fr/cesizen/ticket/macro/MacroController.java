package fr.cesizen.ticket.macro;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.ReturnsEtag;
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

@Tag(name = "macros", description = "Answers that staff give often; role support uses them, role admin writes them")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/tickets")
@PreAuthorize("hasRole('ADMIN')")
class MacroController {

    private static final String PATH = "/macros/{id}";

    private final MacroService macros;
    private final MacroPreviewService previews;

    MacroController(MacroService macros, MacroPreviewService previews) {
        this.macros = macros;
        this.previews = previews;
    }

    @Operation(
            summary = "Write a macro",
            description = "Role admin. Problems: forbidden (403), macro-name-taken and too-many-macros (409),"
                    + " macro-variable-unknown and macro-unreadable (422).")
    @ResponseStatus(HttpStatus.CREATED)
    @ReturnsEtag
    @PostMapping("/macros")
    Mono<ResponseEntity<Macro>> create(
            @CurrentUser UUID admin, IdempotencyKey key, @Valid @RequestBody NewMacro macro) {
        return macros.create(admin, key, macro)
                .map(made -> IfMatch.created(URI.create("/api/v1/tickets/macros/" + made.id()), made.version(), made));
    }

    @Operation(
            summary = "List the macros",
            description = "Role support or admin. By name, at most 200. Problems: forbidden (403).")
    @GetMapping("/macros")
    @PreAuthorize("hasAnyRole('SUPPORT', 'ADMIN')")
    Mono<Page<Macro>> list() {
        return macros.all().map(all -> new Page<>(all, null));
    }

    @Operation(
            summary = "Read a macro",
            description = "Role support or admin. Problems: forbidden (403), not-found (404).")
    @ReturnsEtag
    @GetMapping(PATH)
    @PreAuthorize("hasAnyRole('SUPPORT', 'ADMIN')")
    Mono<ResponseEntity<Macro>> find(@PathVariable UUID id) {
        return macros.find(id).map(macro -> IfMatch.ok(macro.version(), macro));
    }

    @Operation(
            summary = "Rewrite a macro",
            description =
                    "Role admin. Problems: forbidden (403), not-found (404), macro-name-taken (409), stale-version"
                            + " (412), macro-variable-unknown and macro-unreadable (422), if-match-required (428).")
    @ReturnsEtag
    @PutMapping(PATH)
    Mono<ResponseEntity<Macro>> rewrite(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody NewMacro macro) {
        return macros.rewrite(id, ifMatch, macro).map(changed -> IfMatch.ok(changed.version(), changed));
    }

    @Operation(
            summary = "Delete a macro",
            description =
                    "Role admin. Problems: forbidden (403), not-found (404), stale-version (412), if-match-required"
                            + " (428).")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping(PATH)
    Mono<Void> delete(@PathVariable UUID id, IfMatch ifMatch) {
        return macros.delete(id, ifMatch);
    }

    @Operation(
            summary = "Show what a macro says in a ticket",
            description =
                    "Role support. In the language of the ticket's person; sends nothing. Problems: forbidden (403),"
                            + " not-found (404), macro-unknown and macro-too-long (422).")
    @PostMapping("/{id}/macro-preview")
    @PreAuthorize("hasRole('SUPPORT')")
    Mono<MacroPreview> preview(
            @CurrentUser UUID staff, @PathVariable UUID id, @Valid @RequestBody NewMacroPreview request) {
        return previews.preview(staff, id, request.macro());
    }
}
