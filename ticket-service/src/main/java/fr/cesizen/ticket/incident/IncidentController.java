package fr.cesizen.ticket.incident;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.platform.web.ReturnsEtag;
import fr.cesizen.ticket.incident.alert.AlertView;
import fr.cesizen.ticket.incident.timeline.TimelineEventView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
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

@Tag(name = "incidents", description = "Outages and what is done about them; role support")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/incidents")
@PreAuthorize("hasRole('SUPPORT')")
@Processing(
        name = "Incidents",
        purpose = "Find out what went wrong in operation, mend it, and say so on the status page.",
        basis = LegalBasis.LEGITIMATE_INTERESTS,
        data = {"ids of the staff who acted", "descriptions that name nobody"},
        people = "staff",
        recipients = "everybody, as far as the status page tells it, which names nobody",
        retention = "incidents",
        kept = "For as long as the service is operated.",
        tables = {
            "incident",
            "incident_alert",
            "incident_event",
            "incident_post_mortem",
            "status_incident",
            "status_impact",
            "status_message"
        })
class IncidentController {

    private final IncidentQueryService incidents;
    private final IncidentOpeningService openings;

    IncidentController(IncidentQueryService incidents, IncidentOpeningService openings) {
        this.incidents = incidents;
        this.openings = openings;
    }

    @Operation(
            summary = "List the incidents",
            description =
                    "Those that are not closed first, then the others, each newest first. Problems: forbidden (403).")
    @GetMapping
    Mono<Page<IncidentView>> page(@CurrentUser UUID staff, PageQuery query) {
        return incidents.page(query);
    }

    @Operation(
            summary = "Open an incident by hand",
            description =
                    "For what no alert has seen; its clock runs from now on. Problems: forbidden (403), invalid-request"
                            + " (400).")
    @ResponseStatus(HttpStatus.CREATED)
    @ReturnsEtag
    @PostMapping
    Mono<ResponseEntity<IncidentView>> open(
            @CurrentUser UUID staff, IdempotencyKey key, @Valid @RequestBody NewIncident incident) {
        return openings.open(staff, key, incident)
                .map(view -> IfMatch.created(URI.create("/api/v1/incidents/" + view.id()), view.version(), view));
    }

    @Operation(
            summary = "Read an incident",
            description =
                    "With the time that each step took, the end of its timeline, what everybody reads of it and its"
                            + " post-mortem. Problems: forbidden (403), not-found (404).")
    @ReturnsEtag
    @GetMapping("/{id}")
    Mono<ResponseEntity<IncidentDetailView>> read(@CurrentUser UUID staff, @PathVariable UUID id) {
        return incidents.find(id).map(IncidentController::answer);
    }

    @Operation(
            summary = "List what happened to an incident",
            description = "Newest first: alerts, steps, notes, and what staff were told. Problems: forbidden (403),"
                    + " not-found (404).")
    @GetMapping("/{id}/timeline")
    Mono<Page<TimelineEventView>> timeline(@CurrentUser UUID staff, @PathVariable UUID id, PageQuery query) {
        return incidents.timeline(id, query);
    }

    @Operation(
            summary = "List the alerts of an incident",
            description = "The last to begin first. Problems: forbidden (403), not-found (404).")
    @GetMapping("/{id}/alerts")
    Mono<Page<AlertView>> alerts(@CurrentUser UUID staff, @PathVariable UUID id, PageQuery query) {
        return incidents.alerts(id, query);
    }

    static ResponseEntity<IncidentDetailView> answer(IncidentDetailView view) {
        return IfMatch.ok(view.incident().version(), view);
    }
}
