package fr.cesizen.gdpr.audit;

import fr.cesizen.platform.audit.AccessRecorded;
import fr.cesizen.platform.events.EventHandler;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the services tell of accesses. */
@Configuration(proxyBeanMethods = false)
class AuditEventHandlers {

    /** The part of {@link AccessRecorded} that an entry is made of. */
    record RecordedAccess(String role, String actor, String resource, String action) {

        RecordedAccess {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(resource, "resource");
            Objects.requireNonNull(action, "action");
        }
    }

    // An entry keeps nothing of an erased person, and none may be missing.
    @Bean
    EventHandler<RecordedAccess> recordedAccesses(AuditAppendService chain) {
        return EventHandler.toBatch(AccessRecorded.TOPIC, AccessRecorded.TYPE, RecordedAccess.class, chain::append)
                .includingErasedPersons();
    }
}
