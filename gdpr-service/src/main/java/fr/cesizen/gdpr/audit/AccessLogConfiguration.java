package fr.cesizen.gdpr.audit;

import fr.cesizen.platform.privacy.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessLogConfiguration {

    /** Who saw the person's data, as a section of their archive. */
    @Bean
    PersonalData accessPersonalData(AccessService accesses) {
        return PersonalData.of("accesses", accesses::export);
    }
}
