package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.events.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Published when the officer has taken a step of a person's request: whoever sends messages tells the person. */
record RequestChanged(
        UUID person,
        UUID request,
        DataRight right,
        RequestState state,
        @Nullable LocalDate dueOn) implements DomainEvent {

    @Override
    public String topic() {
        return "cesizen.privacy";
    }

    @Override
    public String type() {
        return "fr.cesizen.privacy.request-changed.v1";
    }
}
