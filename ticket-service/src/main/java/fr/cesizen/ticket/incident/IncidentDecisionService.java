package fr.cesizen.ticket.incident;

import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.ticket.incident.postmortem.PostMortem;
import fr.cesizen.ticket.incident.postmortem.PostMortemRepository;
import fr.cesizen.ticket.incident.timeline.TimelineKind;
import fr.cesizen.ticket.incident.timeline.TimelineRepository.Detail;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What staff decide about an incident. Each decision is based on the version that was read, and is on the timeline. */
@Service
class IncidentDecisionService {

    private final IncidentRepository incidents;
    private final IncidentApplier changes;
    private final IncidentStepFactory steps;
    private final PostMortemRepository reviews;
    private final Outbox outbox;
    private final Transactions tx;
    private final Clock clock;

    IncidentDecisionService(
            IncidentRepository incidents,
            IncidentApplier changes,
            IncidentStepFactory steps,
            PostMortemRepository reviews,
            Outbox outbox,
            Transactions tx,
            Clock clock) {
        this.incidents = incidents;
        this.changes = changes;
        this.steps = steps;
        this.reviews = reviews;
        this.outbox = outbox;
        this.tx = tx;
        this.clock = clock;
    }

    /** Who decides about which version of which incident. */
    record Decision(UUID staff, UUID incident, IfMatch ifMatch) {}

    /** What a decision makes of an incident, or why it is refused. */
    @FunctionalInterface
    private interface Change {
        Mono<Incident> apply(Incident before, Instant now);
    }

    /** How bad it is, and for what; the first time that is its second step. */
    Mono<Void> classify(Decision decision, NewClassification request) {
        var classification = request.classification();
        return decide(
                decision,
                TimelineKind.CLASSIFIED,
                null,
                (before, now) -> Mono.just(steps.classify(before, classification, now)));
    }

    Mono<Void> take(Decision decision, NewStep request) {
        var step = request.next();
        return decide(
                decision, TimelineKind.STEP_TAKEN, null, (before, now) -> Mono.just(steps.take(before, step, now)));
    }

    /** Whether personal data was touched; a yes is published for the register of breaches, once, and stays. */
    Mono<Void> answer(Decision decision, PersonalDataAnswer answer) {
        boolean touched = answer.touched();
        return decide(decision, TimelineKind.PERSONAL_DATA_ANSWERED, touched ? "yes" : "no", (before, now) -> {
            before.progress().refuseClosed();
            boolean wasTouched = Boolean.TRUE.equals(before.personalData());
            if (wasTouched && !touched) {
                return Mono.error(() -> Problem.conflict("personal-data-final"));
            }
            var event = new PersonalDataTouched(before.id(), before.priority(), before.openedAt(), now);
            return (touched && !wasTouched ? outbox.add(event) : Mono.<Void>empty())
                    .thenReturn(before.answered(touched));
        });
    }

    /** Writes what was learned, in place of what was written before. */
    Mono<Void> review(Decision decision, PostMortem review) {
        return decide(decision, TimelineKind.POST_MORTEM_WRITTEN, null, (before, now) -> {
            before.progress().refuseClosed();
            return reviews.put(before.id(), review, now).thenReturn(before);
        });
    }

    /** Decides that there is no post-mortem. */
    Mono<Void> waive(Decision decision, NewWaiver waiver) {
        return decide(decision, TimelineKind.POST_MORTEM_WAIVED, waiver.reason(), (before, now) -> {
            before.progress().refuseClosed();
            return Mono.just(before.waived(waiver.reason()));
        });
    }

    /** Ends it; nobody does so before they know whether personal data was touched. */
    Mono<Void> close(Decision decision) {
        return decide(decision, TimelineKind.CLOSED, null, (before, now) -> reviews.exists(before.id())
                .map(isReviewed -> steps.close(before, isReviewed, now))
                .filter(closed -> closed.personalData() != null)
                .switchIfEmpty(Mono.error(() -> Problem.conflict("personal-data-unanswered"))));
    }

    private Mono<Void> decide(Decision decision, TimelineKind kind, @Nullable String text, Change change) {
        return Mono.defer(() -> {
            var now = clock.instant();
            var detail = Detail.by(decision.staff()).saying(text);
            return tx.as(
                    Actor.staff(),
                    incidents
                            .find(decision.incident())
                            .doOnNext(before -> decision.ifMatch().check(before.version()))
                            .flatMap(before -> change.apply(before, now)
                                    .flatMap(after -> changes.apply(before, after, kind, now, detail)))
                            .then());
        });
    }
}
