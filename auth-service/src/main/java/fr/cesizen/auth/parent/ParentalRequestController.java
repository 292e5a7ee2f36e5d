package fr.cesizen.auth.parent;

import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Parents", description = "Accounts of children below 15, to which a parent agrees as well")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/accounts/parental-requests")
class ParentalRequestController {

    private final ParentalRequestService requests;
    private final ParentalDecisionService decisions;

    ParentalRequestController(ParentalRequestService requests, ParentalDecisionService decisions) {
        this.requests = requests;
        this.decisions = decisions;
    }

    @Operation(
            summary = "Ask a parent for an account",
            description =
                    "For a child below 15; needs no token. Writes to the parent; until they decide, what was sent is"
                            + " kept for 7 days at most, readable with the link in that mail alone. The child chooses a password"
                            + " once the parent has agreed. Problems: parental-consent-not-needed, parent-address-same and the"
                            + " problems of a sign-up (422), parent-asked-enough, parental-mail-off (409).")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping
    Mono<ParentalRequestAccepted> askParent(@Valid @RequestBody NewParentalRequest request) {
        return requests.ask(request);
    }

    @Operation(
            summary = "Read what a parent is asked",
            description =
                    "By the secret of the link, which is the part of the address after #. Problems: not-found (404)"
                            + " for a link that has ended.")
    @PostMapping("/search")
    Mono<ParentalRequestView> findParentalRequest(@Valid @RequestBody NewParentToken link) {
        return decisions.find(link.value());
    }

    @Operation(
            summary = "Decide as a parent",
            description = "Once. Agreeing opens the account, and its person gets a mail; refusing deletes all of the"
                    + " request. Problems: parental-authority-required (422), parental-text-outdated (409), not-found"
                    + " (404), identity-refused (502).")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/decision")
    Mono<Void> decideAsParent(@Valid @RequestBody NewParentalDecision decision) {
        return decisions.decide(decision);
    }

    @Operation(
            summary = "Withdraw a parent's consent",
            description = "Closes the account at once; it is erased after the cooling-off of every erasure. Problems:"
                    + " young-person-decides (409) from 15 years on, not-found (404), identity-refused (502).")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/withdrawal")
    Mono<Void> withdrawAsParent(@Valid @RequestBody NewParentToken link) {
        return decisions.withdraw(link.value());
    }
}
