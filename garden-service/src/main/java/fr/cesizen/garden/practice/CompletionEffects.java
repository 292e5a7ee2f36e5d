package fr.cesizen.garden.practice;

import fr.cesizen.garden.growth.GrowthEntry;
import fr.cesizen.garden.growth.GrowthRepository;
import fr.cesizen.garden.practice.Session.Outcome;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.ids.UuidGenerator;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The effects of a completed session: an event, growth in the garden, a metric. */
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

    /** Publishes the event and grows the garden, in the transaction that completes the session. */
    Mono<Void> give(UUID person, Session session, Protocol protocol, Outcome outcome) {
        var breathed = protocol.cycle().multipliedBy(outcome.cycles());
        return outbox.add(new SessionCompleted(person, session.id(), protocol.code(), outcome.day(), outcome.cycles()))
                .then(Mono.defer(() -> ledger.add(
                        person,
                        GrowthEntry.practice(ids.next(), session.id(), outcome.day(), breathed, outcome.at()))));
    }

    /** Counts the session in {@code cesizen_meditation_sessions_total}, by exercise. */
    void count(Session session) {
        metrics.counter("cesizen.meditation.sessions", "protocol", session.protocol())
                .increment();
    }
}
