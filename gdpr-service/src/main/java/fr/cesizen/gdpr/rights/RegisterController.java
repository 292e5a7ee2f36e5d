package fr.cesizen.gdpr.rights;

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
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Register", description = "The register of requests, for the data protection officer")
@RestController
@OwnClientsOnly
@RecentSignIn
@PreAuthorize("hasRole('DPO')")
@RequestMapping("/api/v1/privacy/register")
class RegisterController {

    private final RegisterService register;

    RegisterController(RegisterService register) {
        this.register = register;
    }

    @Operation(
            summary = "List the register",
            description =
                    "For role `dpo`. Without names: what is asked, how far it is, and by when it is due. Open requests"
                            + " unless a state is given; overdue and soon due first, those whose clock stands still last.")
    @GetMapping
    Mono<Page<RegisterEntryView>> list(
            @Parameter(schema = @Schema(implementation = RequestState.class)) @RequestParam(required = false) @Nullable
                    String state,
            PageQuery query) {
        return Mono.defer(() -> register.list(state == null ? null : RequestState.of(state), query));
    }

    @Operation(
            summary = "Put a request into a state",
            description =
                    "For role `dpo`: ask for proof of identity (`IDENTITY_AWAITED`, the clock stands still), go on"
                            + " (`IN_PROGRESS`), extend by two months (`EXTENDED`, with a reason, within the first month), refuse"
                            + " (`REFUSED`, with a reason), complete (`COMPLETED`). The person is told. The same once more changes"
                            + " nothing. 409 `step-not-possible`, 409 `runs-by-itself` for an erasure, 422 `extension-too-late`,"
                            + " 422 `reason-not-fitting`.")
    @PutMapping("/{id}/state")
    Mono<RegisterEntryView> put(@PathVariable UUID id, @Valid @RequestBody NewStep step) {
        return Mono.fromRunnable(step::check).then(Mono.defer(() -> register.put(id, step)));
    }
}
