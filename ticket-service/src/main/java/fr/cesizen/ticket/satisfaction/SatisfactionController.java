package fr.cesizen.ticket.satisfaction;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.support.TicketCaller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "satisfaction", description = "How content people were with a closed ticket")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/tickets")
class SatisfactionController {

    private final SatisfactionService satisfaction;

    SatisfactionController(SatisfactionService satisfaction) {
        this.satisfaction = satisfaction;
    }

    @Operation(
            summary = "Rate one of your closed tickets",
            description =
                    "Can be changed for 7 days, and opens nothing again. Problems: not-found (404), ticket-not-closed,"
                            + " ticket-is-part and rating-final (409).")
    @PutMapping("/{id}/satisfaction")
    Mono<SatisfactionView> rate(
            @CurrentUser UUID person, @PathVariable UUID id, @Valid @RequestBody NewSatisfaction rating) {
        return satisfaction.rate(person, id, rating);
    }

    @Operation(
            summary = "Read the rating of a ticket",
            description =
                    "Your own ticket, or any ticket with role support. Problems: not-found (404), also while nobody"
                            + " has rated it.")
    @GetMapping("/{id}/satisfaction")
    Mono<SatisfactionView> find(@CurrentUser UUID person, Authentication token, @PathVariable UUID id) {
        return satisfaction.find(TicketCaller.of(person, token), id);
    }

    @Operation(
            summary = "List the ratings of all people",
            description = "Role support. Newest first, without your own. Problems: forbidden (403).")
    @GetMapping("/satisfaction")
    @PreAuthorize("hasRole('SUPPORT')")
    Mono<Page<SatisfactionView>> page(@CurrentUser UUID staff, PageQuery query) {
        return satisfaction.page(staff, query);
    }
}
