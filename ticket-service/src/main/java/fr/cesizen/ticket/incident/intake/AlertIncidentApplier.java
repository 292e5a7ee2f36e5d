package fr.cesizen.ticket.incident.intake;

import fr.cesizen.ticket.incident.Incident;
import fr.cesizen.ticket.incident.Incident.Classification;
import fr.cesizen.ticket.incident.IncidentApplier;
import fr.cesizen.ticket.incident.IncidentFactory;
import fr.cesizen.ticket.incident.IncidentProperties;
import fr.cesizen.ticket.incident.alert.FiredAlert;
import fr.cesizen.ticket.incident.status.Impact;
import fr.cesizen.ticket.incident.status.StatusComponent;
import fr.cesizen.ticket.incident.timeline.TimelineKind;
import fr.cesizen.ticket.incident.timeline.TimelineRepository.Detail;
import fr.cesizen.ticket.incident.workflow.IncidentStep;
import fr.cesizen.ticket.level.Priority;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What alerts do to an incident. */
@Component
class AlertIncidentApplier {

    private static final int MOST_NAMES = 10;

    private final IncidentApplier changes;
    private final IncidentFactory factory;
    private final IncidentProperties settings;

    AlertIncidentApplier(IncidentApplier changes, IncidentFactory factory, IncidentProperties settings) {
        this.changes = changes;
        this.factory = factory;
        this.settings = settings;
    }

    /** A new incident of alerts that fire. */
    Mono<Incident> open(UUID id, String group, List<FiredAlert> fired, Instant began, Instant now) {
        var priority = priority(fired);
        var title = names(fired, 1);
        var classification = new Classification(priority, Impact.of(priority), components(fired, List.of()));
        return changes.open(factory.open(id, group, title, classification, began, now), now, Detail.NONE)
                .delayUntil(opened -> changes.note(opened, TimelineKind.ALERTS_FIRED, now, detail(fired)));
    }

    /** What more alerts do: they end the quiet, and before anybody has classified it they make it more urgent. */
    Mono<Incident> fire(Incident incident, List<FiredAlert> fired, Instant now) {
        var back = incident.moved(incident.progress().fallBack(now));
        var kind = back.progress().equals(incident.progress()) ? TimelineKind.ALERTS_FIRED : TimelineKind.FIRED_AGAIN;
        return changes.apply(incident, back, kind, now, detail(fired)).flatMap(stored -> raise(stored, fired, now));
    }

    private Mono<Incident> raise(Incident incident, List<FiredAlert> fired, Instant now) {
        if (incident.progress().step() != IncidentStep.DETECTION) {
            return Mono.just(incident);
        }
        var before = incident.classification();
        var priority = Stream.of(before.priority(), priority(fired))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var raised = new Classification(priority, Impact.of(priority), components(fired, before.components()));
        return raised.equals(before)
                ? Mono.just(incident)
                : changes.apply(incident, factory.reclassify(incident, raised), TimelineKind.RAISED, now, Detail.NONE);
    }

    /** @param isQuiet whether nothing fires any more */
    Mono<Incident> resolve(Incident incident, List<FiredAlert> resolved, boolean isQuiet, Instant now) {
        var next = isQuiet ? incident.moved(incident.progress().watch(now, settings.settling())) : incident;
        return changes.apply(incident, next, TimelineKind.ALERTS_RESOLVED, now, detail(resolved));
    }

    private Priority priority(List<FiredAlert> fired) {
        return fired.stream()
                .map(alert -> settings.priority(alert.severity()))
                .min(Comparator.naturalOrder())
                .orElse(settings.otherwise());
    }

    private static List<StatusComponent> components(List<FiredAlert> fired, List<StatusComponent> before) {
        return Stream.concat(
                        before.stream(),
                        fired.stream()
                                .flatMap(alert -> Stream.ofNullable(alert.service()))
                                .map(StatusComponent::ofService)
                                .flatMap(Optional::stream))
                .distinct()
                .sorted()
                .toList();
    }

    private static Detail detail(List<FiredAlert> alerts) {
        return new Detail(alerts.size(), names(alerts, MOST_NAMES), null);
    }

    private static String names(List<FiredAlert> alerts, int most) {
        var names = alerts.stream().map(FiredAlert::title).distinct().toList();
        var shown = names.stream().limit(most).collect(Collectors.joining(", "));
        return names.size() > most ? shown + " +" + (names.size() - most) : shown;
    }
}
