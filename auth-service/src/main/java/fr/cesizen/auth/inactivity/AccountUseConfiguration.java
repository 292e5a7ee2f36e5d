package fr.cesizen.auth.inactivity;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountUseConfiguration {

    /** When the account was last used, as far as has been looked, as a section of the person's archive. */
    @Bean
    PersonalData accountUsePersonalData(AccountUseRepository uses, Transactions tx) {
        return PersonalData.of("account-use", PersonalData.Kind.OBSERVED, person -> tx.transactional(uses.find(person))
                .map(AccountUse::known)
                .flux());
    }
}
