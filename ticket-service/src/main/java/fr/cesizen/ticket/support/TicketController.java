package fr.cesizen.ticket.support;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.platform.web.ReturnsEtag;
import fr.cesizen.ticket.message.MessageView;
import fr.cesizen.ticket.message.NewMessage;
import fr.cesizen.ticket.message.NewTicket;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "tickets", description = "Open tickets, read the answers, reply and close")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/tickets")
class TicketController {

    private final TicketOpeningService openings;
    private final TicketQueryService tickets;
    private final ConversationService conversations;
    private final TicketClosureService closures;
    private final TicketViewAssembler views;

    TicketController(
            TicketOpeningService openings,
            TicketQueryService tickets,
            ConversationService conversations,
            TicketClosureService closures,
            TicketViewAssembler views) {
        this.openings = openings;
        this.tickets = tickets;
        this.conversations = conversations;
        this.closures = closures;
        this.views = views;
    }

    @Operation(
            summary = "Open a ticket",
            description = "The priority sets firstResponseDue. Answers come in the language of Accept-Language.")
    @ResponseStatus(HttpStatus.CREATED)
    @ReturnsEtag
    @PostMapping
    Mono<ResponseEntity<TicketView>> open(
            @CurrentUser UUID person, IdempotencyKey key, @Valid @RequestBody NewTicket ticket, Locale locale) {
        return openings.open(person, key, ticket, locale)
                .map(views::view)
                .map(view -> IfMatch.created(URI.create("/api/v1/tickets/" + view.id()), view.version(), view));
    }

    @Operation(summary = "List your tickets", description = "Newest first, without their messages.")
    @GetMapping
    Mono<Page<TicketView>> page(@CurrentUser UUID person, PageQuery query) {
        return tickets.page(person, query);
    }

    @Operation(
            summary = "Read one of your tickets",
            description = "With its messages, oldest first. Problems: not-found (404).")
    @ReturnsEtag
    @GetMapping("/{id}")
    Mono<ResponseEntity<TicketView>> find(@CurrentUser UUID person, @PathVariable UUID id) {
        return tickets.find(person, id).map(TicketController::answer);
    }

    @Operation(
            summary = "Write in a ticket",
            description =
                    "Your own ticket, or any ticket with role support. A message from the owner opens an answered or"
                            + " solved ticket again; one from staff answers it, and leaves it in the state that it names."
                            + " Problems: not-found (404), ticket-closed and ticket-full (409), status-is-of-staff (422).")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/{id}/messages")
    Mono<MessageView> say(
            @CurrentUser UUID person,
            Authentication token,
            @PathVariable UUID id,
            IdempotencyKey key,
            @Valid @RequestBody NewMessage message) {
        return conversations.say(TicketCaller.of(person, token), id, key, message);
    }

    @Operation(
            summary = "Close a ticket",
            description = "Your own ticket, or any ticket with role support. A closed ticket cannot be reopened."
                    + " Refused when somebody wrote in it after you read it. Problems: not-found (404),"
                    + " ticket-closed (409), stale-version (412), if-match-required (428).")
    @ReturnsEtag
    @PostMapping("/{id}/closure")
    Mono<ResponseEntity<TicketView>> close(
            @CurrentUser UUID person, Authentication token, @PathVariable UUID id, IfMatch ifMatch) {
        return closures.close(TicketCaller.of(person, token), id, ifMatch).map(TicketController::answer);
    }

    static ResponseEntity<TicketView> answer(TicketView view) {
        return IfMatch.ok(view.version(), view);
    }
}
