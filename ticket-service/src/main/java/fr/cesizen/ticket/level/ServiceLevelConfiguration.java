package fr.cesizen.ticket.level;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ServiceLevelConfiguration {

    @Bean
    ServiceLevelClock serviceLevelClock(ServiceLevelProperties properties) {
        return properties.clock();
    }
}
