package fr.cesizen.ticket.support;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.platform.web.ReturnsEtag;
import fr.cesizen.ticket.level.HistoryEventView;
import fr.cesizen.ticket.message.NewStatus;
import fr.cesizen.ticket.triage.NewTriage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "support desk", description = "Operations for staff; role support")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/tickets")
@PreAuthorize("hasRole('SUPPORT')")
class DeskController {

    private final DeskQueryService tickets;
    private final DeskService desk;
    private final MergeService merges;

    DeskController(DeskQueryService tickets, DeskService desk, MergeService merges) {
        this.tickets = tickets;
        this.desk = desk;
        this.merges = merges;
    }

    @Operation(
            summary = "Read any ticket",
            description = "With its messages, its clocks and what staff decided about it, without the owner's identity."
                    + " One's own ticket is read as its owner. Problems: forbidden (403), not-found (404).")
    @ReturnsEtag
    @GetMapping("/{id}/staff-view")
    Mono<ResponseEntity<StaffTicketView>> read(@CurrentUser UUID staff, @PathVariable UUID id) {
        return tickets.find(staff, id).map(DeskController::answer);
    }

    @Operation(
            summary = "List what happened to a ticket",
            description = "Newest first, and who of the staff it was. Problems: forbidden (403), not-found (404).")
    @GetMapping("/{id}/history")
    Mono<Page<HistoryEventView>> history(@CurrentUser UUID staff, @PathVariable UUID id, PageQuery query) {
        return tickets.history(staff, id, query);
    }

    @Operation(
            summary = "Move a ticket to another state",
            description =
                    "Clocks run in OPEN alone: ANSWERED waits for the person, WAITING for a third party. A closure is"
                            + " an operation of its own. Problems: forbidden (403), not-found (404), ticket-closed and"
                            + " ticket-overworked (409), stale-version (412), if-match-required (428).")
    @ReturnsEtag
    @PutMapping("/{id}/status")
    Mono<ResponseEntity<StaffTicketView>> move(
            @CurrentUser UUID staff, @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody NewStatus status) {
        return desk.move(staff, id, ifMatch, status).map(DeskController::answer);
    }

    @Operation(
            summary = "Decide how important a ticket is, and whose",
            description =
                    "Replaces what was decided before. The priority follows from impact and urgency unless another one"
                            + " is named, with a reason. Problems: forbidden (403), not-found (404), ticket-closed and"
                            + " ticket-overworked (409), stale-version (412), reason-required (422), if-match-required (428).")
    @ReturnsEtag
    @PutMapping("/{id}/triage")
    Mono<ResponseEntity<StaffTicketView>> triage(
            @CurrentUser UUID staff, @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody NewTriage triage) {
        return desk.triage(staff, id, ifMatch, triage).map(DeskController::answer);
    }

    @Operation(
            summary = "Make a ticket part of another one",
            description =
                    "Both are open and of one person. The part is closed and read with the whole, which keeps the clock"
                            + " that is due first; emits the whole. Problems: forbidden (403), not-found (404), stale-version"
                            + " (412), merge-impossible (422), if-match-required (428).")
    @ReturnsEtag
    @PutMapping("/{id}/merge")
    Mono<ResponseEntity<StaffTicketView>> merge(
            @CurrentUser UUID staff, @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody NewMerge merge) {
        return merges.merge(staff, id, ifMatch, merge).map(DeskController::answer);
    }

    @Operation(
            summary = "Make a part a ticket of its own again",
            description =
                    "In the state that it had before the merge. Problems: forbidden (403), not-found (404), not-merged"
                            + " (409), stale-version (412), if-match-required (428).")
    @ReturnsEtag
    @DeleteMapping("/{id}/merge")
    Mono<ResponseEntity<StaffTicketView>> split(@CurrentUser UUID staff, @PathVariable UUID id, IfMatch ifMatch) {
        return merges.split(staff, id, ifMatch).map(DeskController::answer);
    }

    private static ResponseEntity<StaffTicketView> answer(StaffTicketView view) {
        return IfMatch.ok(view.version(), view);
    }
}
