package fr.cesizen.platform.privacy;

import fr.cesizen.platform.encryption.EncryptionConfiguration;
import fr.cesizen.platform.events.EventsConfiguration;
import fr.cesizen.platform.events.Subscription;
import fr.cesizen.platform.privacy.PrivacyEvents.ErasureRequested;
import fr.cesizen.platform.privacy.PrivacyEvents.RestrictionChanged;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;

/** Makes every service with a database a participant in export, erasure and restriction. */
@AutoConfiguration(after = EncryptionConfiguration.class, before = EventsConfiguration.class)
@ConditionalOnClass({DatabaseClient.class, KafkaTemplate.class})
@Import({PersonalDataController.class, PrivacyParticipant.class})
public class PrivacyConfiguration {

    @Bean
    Subscription<ErasureRequested> erasureRequests(PrivacyParticipant participant) {
        return new Subscription<>(
                PrivacyEvents.TOPIC,
                PrivacyEvents.ERASURE_REQUESTED,
                ErasureRequested.class,
                participant::eraseElsewhere,
                participant::erase,
                false);
    }

    @Bean
    Subscription<RestrictionChanged> restrictionChanges(PrivacyParticipant participant) {
        return Subscription.to(
                PrivacyEvents.TOPIC,
                PrivacyEvents.RESTRICTION_CHANGED,
                RestrictionChanged.class,
                participant::restrict);
    }
}
