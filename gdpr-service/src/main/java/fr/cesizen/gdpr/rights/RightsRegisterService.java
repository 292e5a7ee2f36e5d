package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.AdvisoryLock;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The register into which every feature enters what people ask for, inside its own transaction, which is the service's: also
 * somebody whose processing is restricted keeps their rights.
 */
@Service
public class RightsRegisterService {

    /** The subject of a request for a copy of data. */
    public static final String ARCHIVE = "archive";

    private final RightsRequestRepository requests;
    private final AdvisoryLock lock;
    private final UuidGenerator ids;
    private final Clock clock;

    RightsRegisterService(RightsRequestRepository requests, AdvisoryLock lock, UuidGenerator ids, Clock clock) {
        this.requests = requests;
        this.lock = lock;
        this.ids = ids;
        this.clock = clock;
    }

    /** Blocks the person's other requests until the transaction ends, so that rows and events have the same order. */
    public Mono<Void> oneAtATime(UUID person) {
        return lock.acquire("rights:" + person);
    }

    /**
     * Enters a request, or finds the one that is not answered yet: asked twice is asked once. Only for people who have proved
     * who they are, and after {@link #oneAtATime}; fails with 410 once the person has been erased.
     */
    public Mono<RightsRequest> enter(UUID person, DataRight kind, String subject) {
        return requests.findOpen(person, kind, subject, false)
                .switchIfEmpty(Mono.defer(() -> add(person, kind, subject, false)));
    }

    /** The request of this kind that is not answered yet, if any; see {@link #oneAtATime}. */
    Mono<RightsRequest> findOpen(UUID person, DataRight kind, String subject) {
        return requests.findOpen(person, kind, subject, false);
    }

    /** Enters a request that a person did not make: the service owes it to them. */
    public Mono<RightsRequest> enterForService(UUID person, DataRight kind, String subject) {
        return findOpen(person, kind, subject)
                .switchIfEmpty(Mono.defer(() -> add(person, kind, subject, false, StepParty.SERVICE)));
    }

    /** Enters a request, or finds the one that is not answered yet, and notes that the service is at it. */
    public Mono<RightsRequest> begin(UUID person, DataRight kind, String subject) {
        return oneAtATime(person)
                .then(Mono.defer(() -> enter(person, kind, subject)))
                .flatMap(request -> advance(request.id(), RequestState.IN_PROGRESS));
    }

    /** Enters a request with the id and the day of before: a restored database has forgotten it. */
    public Mono<RightsRequest> enterAgain(UUID id, UUID person, DataRight kind, Instant receivedAt) {
        return add(
                RightsRequest.received(id, person, kind, RightsRequest.ALL, false, receivedAt),
                person,
                StepParty.PERSON);
    }

    /** Enters a request that the caller's transaction answers. */
    public Mono<RightsRequest> answer(UUID person, DataRight kind, String subject, boolean lifts) {
        return add(person, kind, subject, lifts).flatMap(request -> step(request, RequestState.COMPLETED));
    }

    /** Notes that the service took a step of a request, in whatever order steps are heard of. */
    public Mono<RightsRequest> advance(UUID request, RequestState to) {
        return requests.lock(request).flatMap(known -> step(known, to));
    }

    /** The newest request of a kind; empty when there was none. */
    public Mono<RightsRequest> findLast(UUID person, DataRight kind) {
        return requests.findLast(person, kind);
    }

    /** Whether a request of this kind is not answered yet. */
    public Mono<Boolean> isOpen(UUID person, DataRight kind) {
        return requests.findOpen(person, kind, RightsRequest.ALL, false).hasElement();
    }

    /** Keeps of an erased person's requests only what says nothing of them. */
    public Mono<Void> forget(UUID person) {
        return requests.forget(person, clock.instant());
    }

    /** Takes a step of a request that is locked, and writes it down unless it changes nothing. */
    Mono<RightsRequest> step(RightsRequest request, RequestState to, StepParty by, @Nullable StepReason reason) {
        return Mono.defer(() -> {
            var now = clock.instant();
            var next = request.next(to, by, reason, now);
            return next.equals(request) ? Mono.just(request) : store(next, by, now);
        });
    }

    private Mono<RightsRequest> step(RightsRequest request, RequestState to) {
        return step(request, to, StepParty.SERVICE, null);
    }

    private Mono<RightsRequest> store(RightsRequest next, StepParty by, Instant now) {
        return requests.update(next).then(requests.addStep(next, by, now)).thenReturn(next);
    }

    private Mono<RightsRequest> add(UUID person, DataRight kind, String subject, boolean lifts) {
        return add(person, kind, subject, lifts, StepParty.PERSON);
    }

    private Mono<RightsRequest> add(UUID person, DataRight kind, String subject, boolean lifts, StepParty by) {
        return Mono.defer(() ->
                add(RightsRequest.received(ids.next(), person, kind, subject, lifts, clock.instant()), person, by));
    }

    private Mono<RightsRequest> add(RightsRequest request, UUID person, StepParty by) {
        return requests.add(request, person)
                .then(requests.addStep(request, by, request.receivedAt()))
                .thenReturn(request);
    }
}
