package fr.cesizen.platform.audit;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/**
 * Published whenever somebody else than the person saw or changed their data: it becomes an entry of the audit chain, and the
 * person reads it.
 *
 * @param person whose data it was
 * @param role what the other one was: {@code support}, {@code admin}, {@code dpo}, or {@code application}
 * @param actor the id of the member of staff, or of the application
 * @param resource what it was, by a code of the service, for example {@code ticket}
 * @param action what was done
 */
public record AccessRecorded(UUID person, String role, String actor, String resource, AccessAction action)
        implements DomainEvent {

    public static final String TOPIC = "cesizen.access";
    public static final String TYPE = "fr.cesizen.access.recorded.v1";

    /** The role of an application that acts with a person's token. */
    public static final String APPLICATION = "application";

    /** A member of staff, in that role, read or changed something of a person. */
    public static AccessRecorded byStaff(UUID person, String role, UUID staff, String resource, AccessAction action) {
        return new AccessRecorded(person, role, staff.toString(), resource, action);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return TYPE;
    }
}
