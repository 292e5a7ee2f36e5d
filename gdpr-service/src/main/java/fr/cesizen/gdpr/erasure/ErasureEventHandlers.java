package fr.cesizen.gdpr.erasure;

import fr.cesizen.platform.events.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives the participants' evidence of erasure. */
@Configuration(proxyBeanMethods = false)
class ErasureEventHandlers {

    static final String TOPIC = "cesizen.privacy";

    /** The part of auth-service's event that counts: that it is so. */
    record ErasureDue() {}

    @Bean
    EventHandler<ErasureDue> dueErasures(ErasureService erasures) {
        return EventHandler.to(
                "cesizen.account",
                "fr.cesizen.account.erasure-due.v1",
                ErasureDue.class,
                event -> erasures.begin(event.person()));
    }

    // This service is a participant too: its own tombstone must not make it skip evidence from slower participants.
    @Bean
    EventHandler<PersonErased> evidence(ErasureEvidenceService erasures) {
        return EventHandler.to(TOPIC, "fr.cesizen.privacy.person-erased.v1", PersonErased.class, erasures::record)
                .includingErasedPersons();
    }
}
