package fr.cesizen.emotion.context;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person's archive tells of their contexts. */
@Configuration(proxyBeanMethods = false)
class ContextConfiguration {

    /** At most {@value CustomContextRepository#MAX_CONTEXTS}. */
    @Bean
    PersonalData journalContextsData(CustomContextRepository own, Transactions tx) {
        return PersonalData.of(
                "journal-contexts",
                person -> tx.transactional(own.all(person).collectList()).flatMapIterable(contexts -> contexts));
    }
}
