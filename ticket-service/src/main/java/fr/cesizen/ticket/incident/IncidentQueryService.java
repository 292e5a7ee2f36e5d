package fr.cesizen.ticket.incident;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.incident.alert.AlertRepository;
import fr.cesizen.ticket.incident.alert.AlertView;
import fr.cesizen.ticket.incident.postmortem.PostMortemRepository;
import fr.cesizen.ticket.incident.status.PublicMessageView;
import fr.cesizen.ticket.incident.status.StatusRepository;
import fr.cesizen.ticket.incident.timeline.StepTime;
import fr.cesizen.ticket.incident.timeline.TimelineEvent;
import fr.cesizen.ticket.incident.timeline.TimelineEventView;
import fr.cesizen.ticket.incident.timeline.TimelineRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What staff read of incidents. */
@Service
class IncidentQueryService {

    private static final PageQuery LATEST = new PageQuery(Cursor.NEWEST, PageQuery.MAX_SIZE - 1);

    private final IncidentRepository incidents;
    private final AlertRepository alerts;
    private final TimelineRepository timeline;
    private final StatusRepository status;
    private final PostMortemRepository reviews;
    private final Transactions tx;
    private final Clock clock;

    IncidentQueryService(
            IncidentRepository incidents,
            AlertRepository alerts,
            TimelineRepository timeline,
            StatusRepository status,
            PostMortemRepository reviews,
            Transactions tx,
            Clock clock) {
        this.incidents = incidents;
        this.alerts = alerts;
        this.timeline = timeline;
        this.status = status;
        this.reviews = reviews;
        this.tx = tx;
        this.clock = clock;
    }

    /** Open incidents, newest first, and then the closed ones. */
    Mono<Page<IncidentView>> page(PageQuery query) {
        return Mono.defer(() -> {
            var now = clock.instant();
            return tx.as(Actor.staff(), incidents.page(query))
                    .map(found -> Page.of(found, query, Incident::cursor, incident -> IncidentView.of(incident, now)));
        });
    }

    /** All that is known of an incident. */
    Mono<IncidentDetailView> find(UUID id) {
        return Mono.defer(() -> {
            var now = clock.instant();
            return tx.as(Actor.staff(), incidents.find(id).flatMap(incident -> detail(incident, now)));
        });
    }

    private Mono<IncidentDetailView> detail(Incident incident, Instant now) {
        var id = incident.id();
        return alerts.count(id).flatMap(count -> timeline.steps(id)
                .map(starts -> StepTime.read(starts, now))
                .flatMap(steps -> timeline.page(id, LATEST)
                        .flatMap(events -> status.messages(List.of(id)).flatMap(messages -> reviews.find(id)
                                .singleOptional()
                                .map(review -> new IncidentDetailView(
                                        id,
                                        IncidentView.of(incident, now),
                                        count,
                                        steps,
                                        events.stream()
                                                .map(TimelineEventView::of)
                                                .toList(),
                                        messages.stream()
                                                .map(PublicMessageView::of)
                                                .toList(),
                                        review.orElse(null)))))));
    }

    /** What happened to an incident, newest first. */
    Mono<Page<TimelineEventView>> timeline(UUID id, PageQuery query) {
        return tx.as(Actor.staff(), incidents.find(id).flatMap(incident -> timeline.page(id, query)))
                .map(found -> Page.of(found, query, TimelineEvent::cursor, TimelineEventView::of));
    }

    /** The alerts of an incident, the last to begin first. */
    Mono<Page<AlertView>> alerts(UUID id, PageQuery query) {
        return tx.as(Actor.staff(), incidents.find(id).flatMap(incident -> alerts.page(id, query)))
                .map(found -> Page.of(found, query, AlertView::cursor, alert -> alert));
    }
}
