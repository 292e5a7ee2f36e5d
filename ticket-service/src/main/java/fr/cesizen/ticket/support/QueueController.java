package fr.cesizen.ticket.support;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "support desk", description = "Operations for staff; role support")
@RestController
@RequestMapping("/api/v1/tickets")
@PreAuthorize("hasRole('SUPPORT')")
class QueueController {

    private final TicketQueryService tickets;

    QueueController(TicketQueryService tickets) {
        this.tickets = tickets;
    }

    @Operation(
            summary = "List the tickets that await an answer from staff",
            description = "Tickets of all people, ordered by the time at which the first answer is due. Problems:"
                    + " forbidden (403).")
    @GetMapping("/queue")
    Mono<Page<TicketView>> queue(@CurrentUser UUID staff, PageQuery query) {
        return tickets.queue(query);
    }

    @Operation(
            summary = "Read any ticket",
            description =
                    "With its messages, without the owner's identity. Problems: forbidden (403), not-found" + " (404).")
    @ReturnsEtag
    @GetMapping("/{id}/staff-view")
    Mono<ResponseEntity<TicketView>> read(@CurrentUser UUID staff, @PathVariable UUID id) {
        return tickets.staffView(id).map(TicketController::answer);
    }
}
