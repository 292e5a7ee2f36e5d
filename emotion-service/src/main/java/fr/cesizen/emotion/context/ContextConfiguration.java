package fr.cesizen.emotion.context;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contributes custom contexts to a person's archive. */
@Configuration(proxyBeanMethods = false)
class ContextConfiguration {

    /** The custom contexts, at most {@value CustomContextRepository#MAX_CONTEXTS}. */
    @Bean
    PersonalData journalContextsData(CustomContextRepository own, Transactions tx) {
        return PersonalData.of(
                "journal-contexts",
                person -> tx.transactional(own.all(person).collectList()).flatMapIterable(contexts -> contexts));
    }
}
