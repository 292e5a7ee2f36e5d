package fr.cesizen.ticket.sibling;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "support desk")
@RestController
@OwnClientsOnly
@PreAuthorize("hasRole('SUPPORT')")
class SiblingController {

    private final SiblingService siblings;

    SiblingController(SiblingService siblings) {
        this.siblings = siblings;
    }

    @Operation(
            summary = "List the other tickets of a ticket's person",
            description =
                    "Of every state, newest first, without the person's identity: what they asked before, and what"
                            + " may be merged. Problems: forbidden (403), not-found (404).")
    @GetMapping("/api/v1/tickets/{id}/siblings")
    Mono<Page<SiblingView>> page(@CurrentUser UUID staff, @PathVariable UUID id, PageQuery query) {
        return siblings.page(staff, id, query);
    }
}
