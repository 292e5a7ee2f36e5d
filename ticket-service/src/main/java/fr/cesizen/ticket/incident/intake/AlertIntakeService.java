package fr.cesizen.ticket.incident.intake;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.AdvisoryLock;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.incident.Incident;
import fr.cesizen.ticket.incident.IncidentRepository;
import fr.cesizen.ticket.incident.alert.AlertGroup;
import fr.cesizen.ticket.incident.alert.AlertRepository;
import fr.cesizen.ticket.incident.alert.FiredAlert;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Makes incidents of alerts. A group of alerts is one incident until that is resolved. The same call again changes nothing, and
 * calls about one group come one after the other.
 */
@Service
class AlertIntakeService {

    private final AlertRepository alerts;
    private final IncidentRepository incidents;
    private final AlertIncidentApplier changes;
    private final AdvisoryLock lock;
    private final UuidGenerator ids;
    private final Transactions tx;
    private final Clock clock;

    AlertIntakeService(
            AlertRepository alerts,
            IncidentRepository incidents,
            AlertIncidentApplier changes,
            AdvisoryLock lock,
            UuidGenerator ids,
            Transactions tx,
            Clock clock) {
        this.alerts = alerts;
        this.incidents = incidents;
        this.changes = changes;
        this.lock = lock;
        this.ids = ids;
        this.tx = tx;
        this.clock = clock;
    }

    /** Takes one call. What is about incidents themselves makes none: it would never end. */
    Mono<Void> take(AlertGroup call) {
        var counted = call.alerts().stream().filter(alert -> !alert.isOurs()).toList();
        var group = new AlertGroup(call.key(), counted);
        return counted.isEmpty()
                ? Mono.empty()
                : tx.as(
                        Actor.system(),
                        lock.acquire("incident:" + group.key())
                                .then(Mono.defer(() -> alerts.known(group)))
                                .flatMap(known -> apply(group, known, clock.instant())));
    }

    private Mono<Void> apply(AlertGroup group, Map<FiredAlert.AlertKey, Boolean> known, Instant now) {
        var fired = group.alerts().stream()
                .filter(alert -> alert.firing() && !known.getOrDefault(alert.key(), false))
                .toList();
        var resolved = group.alerts().stream()
                .filter(alert -> !alert.firing() && known.getOrDefault(alert.key(), false))
                .toList();
        boolean isNew = fired.stream().noneMatch(alert -> known.containsKey(alert.key()));
        return (fired.isEmpty() ? Mono.<Void>empty() : fire(group.key(), fired, isNew, now))
                .then(resolved.isEmpty() ? Mono.empty() : resolve(group.key(), resolved, now));
    }

    /** @param isNew whether none of them fired before: then their own beginning counts */
    private Mono<Void> fire(String group, List<FiredAlert> fired, boolean isNew, Instant now) {
        var began = fired.stream()
                .map(alert -> alert.key().startsAt())
                .filter(start -> isNew && start.isBefore(now))
                .min(Instant::compareTo)
                .orElse(now);
        return incidents
                .findLive(group)
                .flatMap(live -> changes.fire(live, fired, now))
                .switchIfEmpty(Mono.defer(() -> changes.open(ids.next(), group, fired, began, now)))
                .flatMap(incident -> alerts.fire(incident.id(), group, fired));
    }

    private Mono<Void> resolve(String group, List<FiredAlert> resolved, Instant now) {
        return alerts.resolve(group, resolved)
                .then(Mono.defer(() -> incidents.findLive(group)))
                .flatMap(live -> settle(live, resolved, now));
    }

    private Mono<Void> settle(Incident live, List<FiredAlert> resolved, Instant now) {
        return alerts.count(live.id())
                .flatMap(count -> changes.resolve(live, resolved, count.firing() == 0, now))
                .then();
    }
}
