package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Breaches")
@RestController
@OwnClientsOnly
@RecentSignIn
@PreAuthorize("hasRole('DPO')")
@RequestMapping(VersionedBreach.ADDRESS + "/{id}")
class BreachDecisionController {

    private final BreachDecisionService decisions;

    BreachDecisionController(BreachDecisionService decisions) {
        this.decisions = decisions;
    }

    @Operation(
            summary = "Describe a breach",
            description =
                    "For role `dpo`. As a whole: what is left out is unknown. What was written before stays in `steps`. A"
                            + " risk needs its reason (422 `risk-reason-required`). 409 `breach-closed`, 409 `breach-full`.")
    @ReturnsEtag
    @PutMapping("/description")
    Mono<ResponseEntity<BreachDetailView>> describe(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody BreachDescription description) {
        return decisions.describe(id, ifMatch, description).map(VersionedBreach::ok);
    }

    @Operation(
            summary = "Record that the authority or people were told",
            description =
                    "For role `dpo`. The first notice to each is `INITIAL`, or `FINAL` if it says everything; later ones are"
                            + " `FURTHER` or `FINAL` (422 `notice-out-of-order`). A first one to the authority after 72 hours"
                            + " needs `delayReason` (422 `delay-reason-required`). 422 `breach-time-impossible`, 409"
                            + " `breach-closed`, 409 `breach-full`.")
    @ResponseStatus(HttpStatus.CREATED)
    @ReturnsEtag
    @PostMapping("/notices")
    Mono<ResponseEntity<BreachDetailView>> add(
            @CurrentUser UUID officer,
            IdempotencyKey key,
            @PathVariable UUID id,
            @Valid @RequestBody BreachNotice notice) {
        return decisions.add(officer, key, id, notice).map(VersionedBreach::created);
    }

    @Operation(
            summary = "Record why people are not told",
            description = "For role `dpo`. A ground of GDPR art. 34(3), for a high risk. 409 `breach-closed`, 409"
                    + " `breach-full`.")
    @ReturnsEtag
    @PutMapping("/exemption")
    Mono<ResponseEntity<BreachDetailView>> exempt(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody BreachExemption exemption) {
        return decisions.exempt(id, ifMatch, exemption).map(VersionedBreach::ok);
    }

    @Operation(
            summary = "Close a breach",
            description =
                    "For role `dpo`. Once consequences, measures and the risk are known, the authority was told of a risk, and"
                            + " people of a high one unless an exemption is recorded; else 409 `breach-incomplete`, whose"
                            + " `missing` names what lacks. 409 `breach-closed`. Nothing is ever deleted.")
    @ReturnsEtag
    @PostMapping("/closure")
    Mono<ResponseEntity<BreachDetailView>> close(@PathVariable UUID id, IfMatch ifMatch) {
        return decisions.close(id, ifMatch).map(VersionedBreach::ok);
    }
}
