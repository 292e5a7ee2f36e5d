package fr.cesizen.platform.privacy;

import fr.cesizen.platform.events.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A service's evidence that it holds nothing on a person any more.
 *
 * @param request the erasure that was requested
 * @param tables the emptied tables
 */
record PersonErased(UUID person, UUID request, String service, Instant at, List<Emptied> tables)
        implements DomainEvent {

    /** How many rows a table lost. */
    record Emptied(String table, long rows) {}

    @Override
    public String topic() {
        return PrivacyTopic.TOPIC;
    }

    @Override
    public String type() {
        return "fr.cesizen.privacy.person-erased.v1";
    }
}
