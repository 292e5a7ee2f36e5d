package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.PageQuery;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestsConfiguration {

    /** A person's requests, as a section of their archive, oldest first. */
    @Bean
    PersonalData requestsPersonalData(RequestHistoryRepository history, Transactions tx) {
        return PersonalData.of("privacy-requests", person -> PageQuery.<RightsRequest>readAllRows(last ->
                        tx.transactional(history.oldest(person, last.map(RightsRequest::id), PageQuery.MAX_SIZE)))
                .map(request -> RequestView.of(request, List.of(), null, List.of())));
    }
}
