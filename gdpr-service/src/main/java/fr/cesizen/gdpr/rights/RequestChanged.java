package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.events.DomainEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Published when a request waits for the officer, and when they took a step of it: whoever sends messages tells the person.
 *
 * @param reason of an extension or a refusal, as a code
 */
record RequestChanged(
        UUID person,
        UUID request,
        DataRight right,
        RequestState state,
        @Nullable LocalDate dueOn,
        @Nullable StepReason reason)
        implements DomainEvent {

    /** How a request stands; of nobody any more, it is told to nobody. */
    static Optional<RequestChanged> of(RightsRequest request) {
        var reason = request.state() == RequestState.EXTENDED ? request.extensionReason() : request.refusalReason();
        return Optional.ofNullable(request.about())
                .map(person -> new RequestChanged(
                        person,
                        request.id(),
                        request.kind(),
                        request.state(),
                        request.progress().dueOn(),
                        reason));
    }

    @Override
    public String topic() {
        return "cesizen.privacy";
    }

    @Override
    public String type() {
        return "fr.cesizen.privacy.request-changed.v1";
    }
}
