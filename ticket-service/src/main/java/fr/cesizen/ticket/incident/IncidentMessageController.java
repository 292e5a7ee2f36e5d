package fr.cesizen.ticket.incident;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.ticket.incident.status.NewPublicMessage;
import fr.cesizen.ticket.incident.status.PublicMessageView;
import fr.cesizen.ticket.incident.timeline.TimelineEventView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "incidents")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/incidents/{id}")
@PreAuthorize("hasRole('SUPPORT')")
class IncidentMessageController {

    private final IncidentMessageService messages;

    IncidentMessageController(IncidentMessageService messages) {
        this.messages = messages;
    }

    @Operation(
            summary = "Note something on the timeline of an incident",
            description = "For staff alone, also after its closure. Problems: forbidden (403), not-found (404).")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/notes")
    Mono<TimelineEventView> note(
            @CurrentUser UUID staff,
            @PathVariable UUID id,
            IdempotencyKey key,
            @Valid @RequestBody NewIncidentNote note) {
        return messages.note(staff, id, key, note).map(TimelineEventView::of);
    }

    @Operation(
            summary = "Tell everybody about an incident",
            description =
                    "In French and English, at once on the public status, and not to be taken back. Problems: forbidden"
                            + " (403), not-found (404).")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/public-messages")
    Mono<PublicMessageView> publish(
            @CurrentUser UUID staff,
            @PathVariable UUID id,
            IdempotencyKey key,
            @Valid @RequestBody NewPublicMessage message) {
        return messages.publish(staff, id, key, message).map(PublicMessageView::of);
    }
}
