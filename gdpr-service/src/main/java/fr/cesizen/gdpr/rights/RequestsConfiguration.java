package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.PageQuery;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Requests under data protection rights",
        purpose = "Answer requests of people within the time of the law, and prove it.",
        basis = LegalBasis.LEGAL_OBLIGATION,
        data = {"kind of request, steps and times", "evidence of erasures"},
        recipients = {"the data protection officer, without names", "authorities and courts, on request"},
        retention = "rights-register",
        kept = "The id leaves the register with the erasure of the person; the entry under a hash stays as proof.",
        tables = {"rights_entry", "rights_step", "erasure", "erasure_receipt", "erasure_task", "objection"})
class RequestsConfiguration {

    /** A person's requests, as a section of their archive, oldest first. */
    @Bean
    PersonalData requestsPersonalData(RequestHistoryRepository history, Transactions tx) {
        return PersonalData.of("privacy-requests", person -> PageQuery.<RightsRequest>readAllRows(last ->
                        tx.transactional(history.oldest(person, last.map(RightsRequest::id), PageQuery.MAX_SIZE)))
                .map(request -> RequestView.of(request, RequestDetails.NONE, null, List.of())));
    }
}
