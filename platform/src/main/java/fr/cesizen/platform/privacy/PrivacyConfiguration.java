package fr.cesizen.platform.privacy;

import fr.cesizen.platform.encryption.EncryptionConfiguration;
import fr.cesizen.platform.events.EventHandler;
import fr.cesizen.platform.events.EventsConfiguration;
import fr.cesizen.platform.privacy.PrivacyTopic.ErasureRequested;
import fr.cesizen.platform.privacy.PrivacyTopic.RestrictionChanged;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;

/** Makes every service with a database a participant in export, erasure and restriction. */
@AutoConfiguration(after = EncryptionConfiguration.class, before = EventsConfiguration.class)
@ConditionalOnClass({DatabaseClient.class, KafkaTemplate.class})
@Import({PersonalDataController.class, PersonalDataEraser.class})
public class PrivacyConfiguration {

    @Bean
    EventHandler<ErasureRequested> erasureRequests(PersonalDataEraser participant) {
        return EventHandler.to(
                        PrivacyTopic.TOPIC, PrivacyTopic.ERASURE_REQUESTED, ErasureRequested.class, participant::erase)
                .after(participant::eraseElsewhere);
    }

    @Bean
    EventHandler<RestrictionChanged> restrictionChanges(PersonalDataEraser participant) {
        return EventHandler.to(
                PrivacyTopic.TOPIC, PrivacyTopic.RESTRICTION_CHANGED, RestrictionChanged.class, participant::restrict);
    }
}
