package fr.cesizen.auth.parent;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Consent of parents",
        purpose = "Open an account below 15 only when the child and a parent agree, and prove it.",
        basis = LegalBasis.LEGAL_OBLIGATION,
        data = {
            "what the child asked for, until the parent decides",
            "keyed hash of an address that was written to",
            "reference and version of the agreement, hash of the link by which it is withdrawn"
        },
        people = {"children below 15", "their parents"},
        retention = {"parental-requests", "parental-mails", "parental-consents"},
        kept =
                "A request and the hash of an address seven days; an agreement until the fifteenth birthday or the erasure.",
        security = "a request is encrypted under a key that only the parent's mail holds",
        tables = {"parental_consent", "parental_mail", "parental_request"})
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
