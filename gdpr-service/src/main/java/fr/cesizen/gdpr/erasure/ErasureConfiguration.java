package fr.cesizen.gdpr.erasure;

import fr.cesizen.gdpr.rights.DataRight;
import fr.cesizen.gdpr.rights.WithdrawalEffect;
import fr.cesizen.platform.privacy.LedgerEffect;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

    /** A request for erasure that is taken back opens the account again. */
    @Bean
    WithdrawalEffect erasureWithdrawal(CoolingOffService erasures) {
        return new WithdrawalEffect(DataRight.ERASURE, erasures::cancel);
    }

    /** An erasure in the ledger that a restored database has forgotten is entered again. */
    @Bean
    LedgerEffect erasureRestore(ErasureRestoreService erasures) {
        return new LedgerEffect(erasures::restore);
    }
}
