package fr.cesizen.ticket.link;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "ticket links", description = "Tickets that belong together, for staff alone; role support")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/tickets")
@PreAuthorize("hasRole('SUPPORT')")
class LinkController {

    private final LinkService links;

    LinkController(LinkService links) {
        this.links = links;
    }

    @Operation(
            summary = "Link a ticket to another one",
            description = "Both ends show it. Problems: forbidden (403), not-found (404), already-linked and"
                    + " too-many-links (409), link-to-itself and link-in-a-circle (422).")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/{id}/links")
    Mono<LinkView> link(
            @CurrentUser UUID staff, @PathVariable UUID id, IdempotencyKey key, @Valid @RequestBody NewLink link) {
        return links.link(staff, id, key, link);
    }

    @Operation(
            summary = "List the links of a ticket",
            description = "Newest first, at most 50. Problems: forbidden (403), not-found (404).")
    @GetMapping("/{id}/links")
    Mono<Page<LinkView>> list(@CurrentUser UUID staff, @PathVariable UUID id) {
        return links.list(staff, id).map(found -> new Page<>(found, null));
    }

    @Operation(
            summary = "Remove a link between two tickets",
            description = "Problems: forbidden (403), not-found (404).")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/links/{id}")
    Mono<Void> remove(@CurrentUser UUID staff, @PathVariable UUID id) {
        return links.remove(staff, id);
    }
}
