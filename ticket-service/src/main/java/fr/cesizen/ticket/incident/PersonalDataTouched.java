package fr.cesizen.ticket.incident;

import fr.cesizen.platform.events.DomainEvent;
import fr.cesizen.ticket.level.Priority;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Published when staff find that an incident touched personal data, for the register of breaches: no words, and nobody's id.
 *
 * @param knownAt when staff said so: from then on the 72 hours of GDPR art. 33 run at the latest
 */
record PersonalDataTouched(UUID incident, Priority priority, Instant openedAt, Instant knownAt) implements DomainEvent {

    @Override
    public @Nullable UUID person() {
        return null;
    }

    @Override
    public String topic() {
        return "cesizen.ticket";
    }

    @Override
    public String type() {
        return "fr.cesizen.incident.personal-data-touched.v1";
    }
}
