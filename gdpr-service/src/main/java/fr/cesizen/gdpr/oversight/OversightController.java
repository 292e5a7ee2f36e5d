package fr.cesizen.gdpr.oversight;

import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Register")
@RestController
@OwnClientsOnly
@RecentSignIn
@PreAuthorize("hasRole('DPO')")
@RequestMapping("/api/v1/privacy/register")
class OversightController {

    private final OversightService oversight;

    OversightController(OversightService oversight) {
        this.oversight = oversight;
    }

    @Operation(
            summary = "Count the consents",
            description =
                    "For role `dpo`. For each purpose, how many people consent to it now, and how many said no, withdrew or"
                            + " object; always on one page. Rounded down to a multiple of 5; absent where fewer than 10 are behind it, or where"
                            + " it would tell such a number by subtraction.")
    @GetMapping("/consents")
    Mono<Page<ConsentCountView>> countConsents() {
        return oversight.countConsents();
    }

    @Operation(
            summary = "List the erasures that wait for a service",
            description =
                    "For role `dpo`. Those that have begun and are not complete, with the services that have not answered and"
                            + " since when they are asked; the 100 oldest, always on one page. The id is the one in the register.")
    @GetMapping("/erasures")
    Mono<Page<ErasureWaitView>> listErasures() {
        return oversight.listErasures();
    }
}
