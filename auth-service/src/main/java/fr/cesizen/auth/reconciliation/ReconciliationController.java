package fr.cesizen.auth.reconciliation;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Reconciliation", description = "Profiles compared with Keycloak; role admin and a recent sign-in")
@RestController
@OwnClientsOnly
@RecentSignIn
@RequestMapping("/api/v1/accounts/reconciliation")
@PreAuthorize("hasRole('ADMIN')")
class ReconciliationController {

    private final ReconciliationRepository runs;

    ReconciliationController(ReconciliationRepository runs) {
        this.runs = runs;
    }

    @Operation(
            summary = "Read the latest comparison with Keycloak",
            description =
                    "Made once a night: how much was compared, what differed, how much of it was healed; numbers and"
                            + " nobody. Problems: recent-sign-in-required (401), forbidden (403), not-found (404) before the first.")
    @GetMapping
    Mono<ReconciliationReport> latest(@CurrentUser UUID admin) {
        return runs.latest().switchIfEmpty(Mono.error(Problem::notFound));
    }
}
