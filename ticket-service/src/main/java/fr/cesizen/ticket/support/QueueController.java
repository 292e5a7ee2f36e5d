package fr.cesizen.ticket.support;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.triage.QueueFilter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "support desk")
@RestController
@OwnClientsOnly
@PreAuthorize("hasRole('SUPPORT')")
class QueueController {

    private final DeskQueryService tickets;

    QueueController(DeskQueryService tickets) {
        this.tickets = tickets;
    }

    @Operation(
            summary = "List the tickets of all people",
            description =
                    "Of one state, with all of their clocks: those that are OPEN wait for staff and are ordered by what is due"
                            + " next, all others by their last change, latest first. Problems: forbidden (403).")
    @GetMapping("/api/v1/tickets/queue")
    Mono<Page<StaffTicketView>> queue(
            @CurrentUser UUID staff,
            PageQuery query,
            @Parameter(
                            description = "OPEN when absent",
                            schema =
                                    @Schema(
                                            allowableValues = {"OPEN", "ANSWERED", "WAITING", "SOLVED", "CLOSED"},
                                            defaultValue = "OPEN"))
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @Parameter(description = "Of this member of staff: me, none or an id", example = "me")
                    @RequestParam(required = false)
                    @Nullable
                    String assignee,
            @Parameter(description = "Tickets of this team alone", example = "web")
                    @RequestParam(required = false)
                    @Nullable
                    String team,
            @Parameter(schema = @Schema(allowableValues = {"P1", "P2", "P3", "P4"}))
                    @RequestParam(required = false)
                    @Nullable
                    String priority,
            @Parameter(schema = @Schema(allowableValues = {"help", "bug", "suggestion", "data"}))
                    @RequestParam(required = false)
                    @Nullable
                    String category,
            @Parameter(description = "Tickets with this tag alone", example = "jardin")
                    @RequestParam(required = false)
                    @Nullable
                    String tag) {
        var filter = QueueFilter.of(state)
                .assigned(staff, assignee)
                .marked(team, tag)
                .about(priority, category);
        return tickets.queue(staff, query, filter);
    }
}
