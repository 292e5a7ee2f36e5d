package fr.cesizen.ticket.search;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "ticket search", description = "Tickets by their words, for staff alone; role support")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/tickets/search")
@PreAuthorize("hasRole('SUPPORT')")
class SearchController {

    private final SearchService search;

    SearchController(SearchService search) {
        this.search = search;
    }

    /** The search text may be as private as a ticket: it goes in the body, because URLs end up in logs and traces. */
    @Operation(
            summary = "Search the tickets of all people, newest first",
            description =
                    "In subjects, messages and notes, without your own tickets; what was written just now is found a"
                            + " few seconds later. Changes nothing and is safe to repeat. A page may be short or empty; while"
                            + " `next` is present, older tickets have not been searched yet. Problems: forbidden (403),"
                            + " search-without-words (422).")
    @PostMapping
    Mono<Page<SearchHit>> search(@CurrentUser UUID staff, PageQuery query, @Valid @RequestBody NewSearch sought) {
        return search.search(staff, query, sought);
    }
}
