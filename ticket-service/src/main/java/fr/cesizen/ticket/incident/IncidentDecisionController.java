package fr.cesizen.ticket.incident;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.ReturnsEtag;
import fr.cesizen.ticket.incident.IncidentDecisionService.Decision;
import fr.cesizen.ticket.incident.postmortem.PostMortem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "incidents")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/incidents/{id}")
@PreAuthorize("hasRole('SUPPORT')")
class IncidentDecisionController {

    private final IncidentDecisionService decisions;
    private final IncidentQueryService incidents;

    IncidentDecisionController(IncidentDecisionService decisions, IncidentQueryService incidents) {
        this.decisions = decisions;
        this.incidents = incidents;
    }

    @Operation(
            summary = "Say how bad an incident is",
            description =
                    "Priority, what people notice and of what, as a whole; the promise follows the priority, and the first"
                            + " time it is the step CLASSIFICATION. Problems: forbidden (403), not-found (404), incident-closed"
                            + " (409), stale-version (412), if-match-required (428).")
    @ReturnsEtag
    @PutMapping("/classification")
    Mono<ResponseEntity<IncidentDetailView>> classify(
            @CurrentUser UUID staff,
            @PathVariable UUID id,
            IfMatch ifMatch,
            @Valid @RequestBody NewClassification classification) {
        return answer(id, decisions.classify(new Decision(staff, id, ifMatch), classification));
    }

    @Operation(
            summary = "Take the next step",
            description = "One of possibleSteps; MONITORING begins the quiet time, POST_MORTEM says that it is mended."
                    + " Problems: forbidden (403), not-found (404), step-impossible and incident-closed (409; member"
                    + " possible), stale-version (412), if-match-required (428).")
    @ReturnsEtag
    @PutMapping("/step")
    Mono<ResponseEntity<IncidentDetailView>> take(
            @CurrentUser UUID staff, @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody NewStep step) {
        return answer(id, decisions.take(new Decision(staff, id, ifMatch), step));
    }

    @Operation(
            summary = "Say whether personal data was touched",
            description =
                    "A yes goes to the register of breaches and stays. Problems: forbidden (403), not-found (404),"
                            + " personal-data-final and incident-closed (409), stale-version (412), if-match-required (428).")
    @ReturnsEtag
    @PutMapping("/personal-data")
    Mono<ResponseEntity<IncidentDetailView>> answer(
            @CurrentUser UUID staff,
            @PathVariable UUID id,
            IfMatch ifMatch,
            @Valid @RequestBody PersonalDataAnswer answer) {
        return answer(id, decisions.answer(new Decision(staff, id, ifMatch), answer));
    }

    @Operation(
            summary = "Write the post-mortem",
            description =
                    "In place of the one before. Problems: forbidden (403), not-found (404), incident-closed (409),"
                            + " stale-version (412), if-match-required (428).")
    @ReturnsEtag
    @PutMapping("/post-mortem")
    Mono<ResponseEntity<IncidentDetailView>> review(
            @CurrentUser UUID staff, @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody PostMortem review) {
        return answer(id, decisions.review(new Decision(staff, id, ifMatch), review));
    }

    @Operation(
            summary = "Decide that there is no post-mortem",
            description = "With the reason. Problems: forbidden (403), not-found (404), incident-closed (409),"
                    + " stale-version (412), if-match-required (428).")
    @ReturnsEtag
    @PutMapping("/waiver")
    Mono<ResponseEntity<IncidentDetailView>> waive(
            @CurrentUser UUID staff, @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody NewWaiver waiver) {
        return answer(id, decisions.waive(new Decision(staff, id, ifMatch), waiver));
    }

    @Operation(
            summary = "Close an incident",
            description =
                    "Once it is watched, and it is known whether personal data was touched; P1 and P2 need a post-mortem"
                            + " or a reason for none. Problems: forbidden (403), not-found (404), step-impossible,"
                            + " post-mortem-required, personal-data-unanswered and incident-closed (409), stale-version (412),"
                            + " if-match-required (428).")
    @ReturnsEtag
    @PostMapping("/closure")
    Mono<ResponseEntity<IncidentDetailView>> close(@CurrentUser UUID staff, @PathVariable UUID id, IfMatch ifMatch) {
        return answer(id, decisions.close(new Decision(staff, id, ifMatch)));
    }

    private Mono<ResponseEntity<IncidentDetailView>> answer(UUID id, Mono<Void> decided) {
        return decided.then(Mono.defer(() -> incidents.find(id))).map(IncidentController::answer);
    }
}
