package fr.cesizen.ticket.incident.status;

import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.incident.status.StatusRepository.PublicIncident;
import fr.cesizen.ticket.incident.status.StatusView.ComponentView;
import fr.cesizen.ticket.incident.status.StatusView.IncidentStatusView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads the public status as nobody: the database shows it nothing that is not meant for everybody. */
@Service
class StatusService {

    private static final int DAYS = 90;
    private static final Duration SHOWN = Duration.ofDays(7);
    /** Less than any hundredth: what the sum of hundredths may lack as a floating number. */
    private static final double HAIR = 1e-6;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final StatusRepository status;
    private final Transactions tx;
    private final Clock clock;

    StatusService(StatusRepository status, Transactions tx, Clock clock) {
        this.status = status;
        this.tx = tx;
        this.clock = clock;
    }

    /** The status now. */
    Mono<StatusView> read() {
        return Mono.defer(() -> {
            var now = clock.instant();
            return tx.transactional(status.began().flatMap(began -> read(began, now)));
        });
    }

    private Mono<StatusView> read(Instant began, Instant now) {
        var since = now.minus(Duration.ofDays(DAYS + 1L));
        return status.impacts(since)
                .flatMap(spans -> status.shown(now.minus(SHOWN)).flatMap(shown -> status.messages(ids(shown))
                        .map(messages -> view(began, spans, shown, messages, now))));
    }

    private static StatusView view(
            Instant began,
            List<ImpactSpan> spans,
            List<PublicIncident> shown,
            List<PublicMessage> messages,
            Instant now) {
        var components = Arrays.stream(StatusComponent.values())
                .map(component -> component(component, spans, began, now))
                .toList();
        var worst = components.stream().map(ComponentView::state).max(Comparator.naturalOrder());
        var incidents =
                shown.stream().map(incident -> incident(incident, messages)).toList();
        return new StatusView(
                worst.orElse(Impact.NONE),
                now.truncatedTo(ChronoUnit.MINUTES),
                DayUptime.firstDay(DAYS, PARIS, began, now),
                components,
                incidents);
    }

    private static ComponentView component(
            StatusComponent component, List<ImpactSpan> all, Instant began, Instant now) {
        var spans = all.stream().filter(span -> span.component() == component).toList();
        var state =
                spans.stream().filter(ImpactSpan::isOpen).map(ImpactSpan::level).max(Comparator.naturalOrder());
        var days = DayUptime.read(spans, DAYS, PARIS, began, now);
        double mean = days.stream().mapToDouble(DayUptime::uptime).average().orElse(100);
        return new ComponentView(
                component, component.label(), state.orElse(Impact.NONE), Math.floor(mean * 100 + HAIR) / 100, days);
    }

    private static IncidentStatusView incident(PublicIncident incident, List<PublicMessage> messages) {
        return new IncidentStatusView(
                incident.id(),
                incident.phase(),
                incident.impact(),
                incident.components(),
                incident.startedAt(),
                incident.resolvedAt(),
                messages.stream()
                        .filter(message -> message.incident().equals(incident.id()))
                        .map(PublicMessageView::of)
                        .toList());
    }

    private static List<UUID> ids(List<PublicIncident> shown) {
        return shown.stream().map(PublicIncident::id).toList();
    }
}
