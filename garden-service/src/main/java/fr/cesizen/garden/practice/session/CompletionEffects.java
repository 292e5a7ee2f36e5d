package fr.cesizen.garden.practice.session;

import fr.cesizen.garden.growth.GrowthEntry;
import fr.cesizen.garden.growth.GrowthRepository;
import fr.cesizen.garden.suggestion.PractisedExercise;
import fr.cesizen.garden.suggestion.SuggestionLearningService;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.text.EnumCodes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The effects of a session's end: an event, growth in the garden, something to learn from, a metric. */
@Component
class CompletionEffects {

    private final Outbox outbox;
    private final GrowthRepository ledger;
    private final SuggestionLearningService learning;
    private final UuidGenerator ids;
    private final MeterRegistry metrics;

    CompletionEffects(
            Outbox outbox,
            GrowthRepository ledger,
            SuggestionLearningService learning,
            UuidGenerator ids,
            MeterRegistry metrics) {
        this.outbox = outbox;
        this.ledger = ledger;
        this.learning = learning;
        this.ids = ids;
        this.metrics = metrics;
    }

    /**
     * Grows the garden by what was practised, also in an abandoned session, publishes the event of a completed one and
     * learns from a completed exercise, in the transaction that ends the session.
     */
    Mono<Void> give(UUID person, Session session, Outcome outcome) {
        var published =
                outcome.isCompleted() ? outbox.add(SessionCompleted.of(person, session, outcome)) : Mono.<Void>empty();
        return published
                .then(Mono.defer(() -> outcome.practised().isZero()
                        ? Mono.empty()
                        : ledger.add(
                                person,
                                GrowthEntry.practice(
                                        ids.next(), session.id(), outcome.day(), outcome.practised(), outcome.at()))))
                .then(Mono.defer(() -> learn(person, session, outcome)));
    }

    /** Own patterns are nobody's to suggest; an abandoned session is no whole exercise. */
    private Mono<Void> learn(UUID person, Session session, Outcome outcome) {
        var exercise = session.practice().kind() == PracticeKind.BREATHING
                ? session.practice().code()
                : null;
        return exercise == null || !outcome.isCompleted()
                ? Mono.empty()
                : learning.learn(
                        person,
                        new PractisedExercise(
                                session.id(),
                                exercise,
                                session.startedAt(),
                                ZoneId.of(session.zone()),
                                outcome.practised(),
                                session.moodBefore().valence(),
                                session.moodBefore().arousal(),
                                outcome.moodAfter().valence()));
    }

    /** Counts the session in {@code cesizen_meditation_sessions_total}, by kind and outcome. */
    void count(Session session) {
        metrics.counter(
                        "cesizen.meditation.sessions",
                        "kind",
                        EnumCodes.code(session.practice().kind()),
                        "outcome",
                        EnumCodes.code(session.state()))
                .increment();
    }
}
