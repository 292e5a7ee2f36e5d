package fr.cesizen.auth.parent;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ParentalConfiguration {

    /** That a parent agreed, as a section of the person's archive. */
    @Bean
    PersonalData parentalConsentPersonalData(ParentalConsentRepository consents, Transactions tx) {
        return PersonalData.of("parental-consent", person -> tx.transactional(consents.find(person))
                .map(found -> new ExportedConsent(found.reference(), found.version(), found.agreedAt()))
                .flux());
    }

    private record ExportedConsent(UUID reference, String version, Instant agreedAt) {}
}
