package fr.cesizen.platform.privacy;

import fr.cesizen.platform.encryption.EncryptionConfiguration;
import fr.cesizen.platform.events.EventHandler;
import fr.cesizen.platform.events.EventsConfiguration;
import fr.cesizen.platform.privacy.PrivacyTopic.ErasureRequested;
import fr.cesizen.platform.privacy.PrivacyTopic.RestrictionChanged;
import fr.cesizen.platform.transactions.DatabaseOpening;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Makes every service with a database a participant in export, erasure and restriction. */
@AutoConfiguration(after = EncryptionConfiguration.class, before = EventsConfiguration.class)
@ConditionalOnClass({DatabaseClient.class, KafkaTemplate.class})
@EnableConfigurationProperties(ErasureLedgerProperties.class)
@Import({
    ExportGrantEncryption.class,
    GrantedDataController.class,
    PersonalDataRegistry.class,
    PersonalDataController.class,
    PersonalDataEraser.class,
    ErasureLedgerReader.class,
    ErasureLedgerRepository.class,
    ErasureReplayService.class,
    ErasureGate.class,
    ErasureEndpoint.class,
    ErasureCheckJob.class,
    DatabaseUseJob.class
})
@Processing(
        name = "What every service keeps to protect people",
        purpose =
                "Encrypt, refuse what was not consented to, was restricted or erased, send events once, and make repeated requests harmless.",
        basis = LegalBasis.LEGAL_OBLIGATION,
        data = {
            "wrapped data keys",
            "state of consents, restriction and account",
            "hash of the id of erased people",
            "events with ids and facts until they are sent",
            "hashed keys of requests"
        },
        retention = {"received-events", "idempotency-keys"},
        kept =
                "Keys and states until the person is erased; events until they are sent; inbox 70 days; keys of requests one day; the hash of an erased id for good, so that nobody comes back.",
        security = "events hold no text, mood or score",
        tables = {
            "account_state",
            "consent_state",
            "data_key",
            "idempotency_key",
            "inbox",
            "outbox",
            "restriction",
            "tombstone"
        })
@NoPersonalData({"consent_start", "erasure_ledger", "person_table"})
public class PrivacyConfiguration {

    /** Not ready while the erasure ledger is not applied; operators tell it by this name, too. */
    @Bean
    ReactiveHealthIndicator erasureLedgerHealthIndicator(DatabaseOpening opening) {
        return () -> Mono.just((opening.isOpen() ? Health.up() : Health.outOfService()).build());
    }

    /** Also of somebody who was erased: gdpr-service asks again when it has lost the evidence. */
    @Bean
    EventHandler<ErasureRequested> erasureRequests(PersonalDataEraser participant) {
        return EventHandler.to(
                        PrivacyTopic.TOPIC, PrivacyTopic.ERASURE_REQUESTED, ErasureRequested.class, participant::erase)
                .after(participant::eraseElsewhere)
                .includingErasedPersons();
    }

    @Bean
    EventHandler<RestrictionChanged> restrictionChanges(PersonalDataEraser participant) {
        return EventHandler.to(
                PrivacyTopic.TOPIC, PrivacyTopic.RESTRICTION_CHANGED, RestrictionChanged.class, participant::restrict);
    }
}
