package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Breaches", description = "The register of breaches (GDPR art. 33 and 34); role dpo")
@RestController
@OwnClientsOnly
@RecentSignIn
@PreAuthorize("hasRole('DPO')")
@RequestMapping(VersionedBreach.ADDRESS)
@Processing(
        name = "Register of breaches",
        purpose = "Document personal data breaches and tell the authority and people of them.",
        basis = LegalBasis.LEGAL_OBLIGATION,
        data = "facts, consequences and measures, which name nobody",
        recipients = "the supervisory authority, on request",
        retention = "breaches",
        kept = "For as long as the service is operated.",
        security = "steps cannot be changed or deleted",
        tables = {"breach", "breach_step"})
class BreachController {

    private final BreachQueryService breaches;
    private final BreachOpeningService openings;

    BreachController(BreachQueryService breaches, BreachOpeningService openings) {
        this.breaches = breaches;
        this.openings = openings;
    }

    @Operation(
            summary = "List the register of breaches",
            description =
                    "For role `dpo`. Open ones first, the one that is due first at the top; closed ones last, newest first."
                            + " An incident that touched personal data is here by itself.")
    @GetMapping
    Mono<Page<BreachView>> page(PageQuery query) {
        return breaches.page(query);
    }

    @Operation(
            summary = "Enter a breach by hand",
            description =
                    "For role `dpo`: for what no incident of the platform has shown. The 72 hours run from `knownAt`. 422"
                            + " `breach-time-impossible` for times in the future or in the wrong order.")
    @ResponseStatus(HttpStatus.CREATED)
    @ReturnsEtag
    @PostMapping
    Mono<ResponseEntity<BreachDetailView>> open(
            @CurrentUser UUID officer, IdempotencyKey key, @Valid @RequestBody NewBreach breach) {
        return openings.open(officer, key, breach).map(VersionedBreach::created);
    }

    @Operation(
            summary = "Read a breach",
            description =
                    "For role `dpo`. With all that was done, each step with what was written then, and with what is"
                            + " missing before it can be closed.")
    @ReturnsEtag
    @GetMapping("/{id}")
    Mono<ResponseEntity<BreachDetailView>> read(@PathVariable UUID id) {
        return breaches.find(id).map(VersionedBreach::ok);
    }
}
