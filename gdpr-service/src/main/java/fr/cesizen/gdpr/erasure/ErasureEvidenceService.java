package fr.cesizen.gdpr.erasure;

import fr.cesizen.gdpr.rights.RequestState;
import fr.cesizen.gdpr.rights.RightsRegisterService;
import fr.cesizen.platform.events.Event;
import fr.cesizen.platform.events.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Keeps the proof of each service that it holds nothing on a person any more, and completes an erasure with the last one. */
@Service
class ErasureEvidenceService {

    private final ErasureRepository ledger;
    private final ErasureTaskRepository tasks;
    private final RightsRegisterService register;
    private final Outbox outbox;
    private final ErasureMetrics metrics;
    private final Clock clock;

    ErasureEvidenceService(
            ErasureRepository ledger,
            ErasureTaskRepository tasks,
            RightsRegisterService register,
            Outbox outbox,
            ErasureMetrics metrics,
            Clock clock) {
        this.ledger = ledger;
        this.tasks = tasks;
        this.register = register;
        this.outbox = outbox;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Records a service's evidence; the last service to answer completes the erasure. Repeats and any order are safe.
     */
    Mono<Void> record(Event<PersonErased> event) {
        var evidence = event.data();
        return ledger.lock(evidence.request(), event.person())
                .filter(pending -> pending)
                .flatMap(pending -> tasks.record(evidence))
                .flatMap(recorded -> ledger.complete(evidence.request(), clock.instant()))
                .filter(completed -> completed)
                .flatMap(completed -> close(event.person(), evidence.request()));
    }

    private Mono<Void> close(UUID person, UUID request) {
        return register.advance(request, RequestState.COMPLETED)
                .then(register.forget(person))
                .then(outbox.add(new ErasureCompleted(person, request)))
                .doOnSuccess(done -> metrics.completed());
    }
}
