package fr.cesizen.auth.administration;

import fr.cesizen.auth.identity.KeycloakStaffClient;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "People", description = "Accounts of others; requires the role admin and a recent sign-in")
@RestController
@OwnClientsOnly
@RecentSignIn
@RequestMapping("/api/v1/accounts")
@PreAuthorize("hasRole('ADMIN')")
class AdministrationController {

    private static final String PROBLEMS = " Recorded. Problems: recent-sign-in-required (401), forbidden (403),"
            + " not-found (404), own-account (409), identity-refused (502), unavailable (503).";

    private final AdministrationService people;

    AdministrationController(AdministrationService people) {
        this.people = people;
    }

    @Operation(
            summary = "Find a person by their address",
            description =
                    "The whole address, not a part of it. Answers whether and as what they may sign in, and nothing"
                            + " that they wrote. Recorded. Problems: recent-sign-in-required (401), forbidden (403), not-found"
                            + " (404), identity-refused (502), unavailable (503).")
    @PostMapping("/search")
    Mono<PersonView> search(@CurrentUser UUID admin, @Valid @RequestBody PersonSearch search) {
        return people.search(admin, search.email());
    }

    @Operation(
            summary = "Close a person's account",
            description = "Ends their sessions and refuses their tokens at every service within a second; nothing is"
                    + " erased. Safe to repeat." + PROBLEMS)
    @PostMapping("/{id}/deactivation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> deactivate(@CurrentUser UUID admin, @PathVariable UUID id) {
        return people.deactivate(admin, id);
    }

    @Operation(
            summary = "Open a closed account again",
            description = "Its person signs in as before, and everything is as it was. Safe to repeat." + PROBLEMS)
    @PostMapping("/{id}/reactivation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> reactivate(@CurrentUser UUID admin, @PathVariable UUID id) {
        return people.reactivate(admin, id);
    }

    @Operation(
            summary = "Give a person a role of staff",
            description = "In force with their next access token, five minutes later at the latest. Safe to repeat."
                    + PROBLEMS)
    @PutMapping("/{id}/roles/{role}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> give(
            @CurrentUser UUID admin,
            @PathVariable UUID id,
            @Parameter(example = "support", schema = @Schema(allowableValues = {"support", "admin", "dpo"}))
                    @PathVariable
                    String role) {
        return people.give(admin, id, known(role));
    }

    @Operation(
            summary = "Take a role of staff from a person",
            description =
                    "Ends their sessions; a token that is out keeps the role for five minutes at most. Safe to repeat."
                            + PROBLEMS)
    @DeleteMapping("/{id}/roles/{role}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> take(
            @CurrentUser UUID admin,
            @PathVariable UUID id,
            @Parameter(example = "support", schema = @Schema(allowableValues = {"support", "admin", "dpo"}))
                    @PathVariable
                    String role) {
        return people.take(admin, id, known(role));
    }

    @Operation(
            summary = "Remove a person's second factors",
            description =
                    "Takes all passkeys, one-time codes and recovery codes of somebody who has lost them, ends their"
                            + " sessions and writes to them. The password stays. Safe to repeat." + PROBLEMS)
    @DeleteMapping("/{id}/second-factors")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> removeSecondFactors(@CurrentUser UUID admin, @PathVariable UUID id) {
        return people.removeSecondFactors(admin, id);
    }

    @Operation(
            summary = "List what was done to an account",
            description = "The latest first, without names: an administrator is a pseudonym, the same in all of their"
                    + " actions. Also for an account that is gone; nothing for an id that never was one. Also for the role"
                    + " dpo. Problems: recent-sign-in-required (401), forbidden (403).")
    @GetMapping("/{id}/actions")
    @PreAuthorize("hasAnyRole('ADMIN', 'DPO')")
    Mono<Page<AdminAction>> actions(@CurrentUser UUID reader, @PathVariable UUID id, PageQuery query) {
        return people.actions(id, query);
    }

    private static String known(String role) {
        if (!KeycloakStaffClient.ROLES.contains(role)) {
            throw Problem.notOneOf("{role}");
        }
        return role;
    }
}
