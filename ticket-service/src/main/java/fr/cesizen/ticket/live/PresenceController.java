package fr.cesizen.ticket.live;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "support desk")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/tickets/{id}/presence")
@PreAuthorize("hasRole('SUPPORT')")
class PresenceController {

    private final PresenceService presence;

    PresenceController(PresenceService presence) {
        this.presence = presence;
    }

    @Operation(
            summary = "Say that you are at a ticket",
            description =
                    "Whether you look at it or write in it; forgotten 25 seconds later, so say it again every ten. Answers"
                            + " who else is there. The person never sees any of it. Problems: forbidden (403), not-found (404).")
    @PutMapping
    Mono<Page<PresenceView>> arrive(
            @CurrentUser UUID staff, @PathVariable UUID id, @Valid @RequestBody NewPresence request) {
        return presence.put(staff, id, request);
    }

    @Operation(
            summary = "List who else is at a ticket",
            description = "Members of staff but yourself, those who write first. Problems: forbidden (403), not-found"
                    + " (404).")
    @GetMapping
    Mono<Page<PresenceView>> others(@CurrentUser UUID staff, @PathVariable UUID id) {
        return presence.others(staff, id);
    }

    @Operation(summary = "Say that you have left a ticket", description = "Problems: forbidden (403), not-found (404).")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping
    Mono<Void> leave(@CurrentUser UUID staff, @PathVariable UUID id) {
        return presence.remove(staff, id);
    }
}
