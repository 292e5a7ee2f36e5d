package fr.cesizen.garden.practice.session;

import fr.cesizen.garden.growth.GrowthEntry;
import fr.cesizen.garden.growth.GrowthRepository;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.text.EnumCodes;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The effects of a session's end: an event, growth in the garden, a metric. */
@Component
class CompletionEffects {

    private final Outbox outbox;
    private final GrowthRepository ledger;
    private final UuidGenerator ids;
    private final MeterRegistry metrics;

    CompletionEffects(Outbox outbox, GrowthRepository ledger, UuidGenerator ids, MeterRegistry metrics) {
        this.outbox = outbox;
        this.ledger = ledger;
        this.ids = ids;
        this.metrics = metrics;
    }

    /**
     * Grows the garden by what was practised, also in an abandoned session, and publishes the event of a completed one, in
     * the transaction that ends the session.
     */
    Mono<Void> give(UUID person, Session session, Outcome outcome) {
        var published =
                outcome.isCompleted() ? outbox.add(SessionCompleted.of(person, session, outcome)) : Mono.<Void>empty();
        return published.then(Mono.defer(() -> outcome.practised().isZero()
                ? Mono.empty()
                : ledger.add(
                        person,
                        GrowthEntry.practice(
                                ids.next(), session.id(), outcome.day(), outcome.practised(), outcome.at()))));
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
