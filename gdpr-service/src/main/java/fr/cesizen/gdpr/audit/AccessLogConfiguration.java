package fr.cesizen.gdpr.audit;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Log of accesses",
        purpose = "Show people who saw or changed their data, and find abuse.",
        basis = LegalBasis.LEGITIMATE_INTERESTS,
        data = {"pseudonym of the person", "role and id of who had access", "service, kind of data, action, hour"},
        people = {"people who use CESIZen", "staff", "applications of partners"},
        retention = "audit",
        kept = "365 days; the pseudonym is forgotten with the erasure of the person.",
        security = "a chain of hashes shows changes",
        tables = {"audit_subject", "audit_entry", "audit_head", "audit_segment"})
class AccessLogConfiguration {

    /** Who saw the person's data, as a section of their archive. */
    @Bean
    PersonalData accessPersonalData(AccessService accesses) {
        return PersonalData.of("accesses", accesses::export);
    }
}
