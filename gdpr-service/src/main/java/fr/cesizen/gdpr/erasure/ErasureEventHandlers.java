package fr.cesizen.gdpr.erasure;

import fr.cesizen.platform.events.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives the evidence of the participants. */
@Configuration(proxyBeanMethods = false)
class ErasureEventHandlers {

    static final String TOPIC = "cesizen.privacy";

    // This service is a participant too: its own tombstone must not make it skip the evidence of slower ones.
    @Bean
    EventHandler<PersonErased> evidence(ErasureService erasures) {
        return EventHandler.to(
                        TOPIC, "fr.cesizen.privacy.person-erased.v1", PersonErased.class, erasures::recordEvidence)
                .includingErasedPersons();
    }
}
