package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Requests", description = "What you asked for under your rights, and what became of it")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/privacy/requests")
class RightsRequestController {

    private final RightsRequestService requests;

    RightsRequestController(RightsRequestService requests) {
        this.requests = requests;
    }

    @Operation(
            summary = "List your requests",
            description =
                    "All six rights, newest first: exports, erasures, restrictions and objections are here by"
                            + " themselves. Each has its progress, every step with its time, and the day by which it is answered: one"
                            + " month, or three if you were told so within the first. A refusal names its reason and your remedies.")
    @GetMapping
    Mono<Page<RequestView>> list(@CurrentUser UUID person, PageQuery query, @Parameter(hidden = true) Locale locale) {
        return requests.list(person, query, locale);
    }

    @Operation(
            summary = "Ask staff for access, portability or rectification",
            description =
                    "For what you cannot do by yourself. Asked again before it is answered, it is the same request."
                            + " The other rights have their own addresses, where they take effect at once (422"
                            + " `right-has-its-own-address`).")
    @RecentSignIn
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping
    Mono<RequestView> ask(
            @CurrentUser UUID person,
            IdempotencyKey key,
            @Valid @RequestBody NewRequest request,
            @Parameter(hidden = true) Locale locale) {
        return Mono.fromRunnable(request::check).then(Mono.defer(() -> requests.ask(person, request, locale)));
    }

    @Operation(
            summary = "Take back a request",
            description = "As long as it is not answered (409 `step-not-possible`); an erasure only before it has begun"
                    + " (409 `runs-by-itself`), which opens the account again.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    Mono<Void> withdraw(@CurrentUser UUID person, @PathVariable UUID id) {
        return requests.withdraw(person, id);
    }
}
