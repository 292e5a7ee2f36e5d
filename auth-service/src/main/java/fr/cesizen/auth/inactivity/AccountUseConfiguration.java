package fr.cesizen.auth.inactivity;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Unused accounts",
        purpose = "Erase accounts that nobody has used for two years, after warnings.",
        basis = LegalBasis.LEGAL_OBLIGATION,
        data = "day of the last sign-in; warnings that were sent",
        retention = "account",
        kept = "Until the person is erased.",
        security = "a day, no time, address or history",
        tables = "account_use")
class AccountUseConfiguration {

    /** When the account was last used, as far as has been looked, as a section of the person's archive. */
    @Bean
    PersonalData accountUsePersonalData(AccountUseRepository uses, Transactions tx) {
        return PersonalData.of("account-use", PersonalData.Kind.OBSERVED, person -> tx.transactional(uses.find(person))
                .map(AccountUse::known)
                .flux());
    }
}
