package fr.cesizen.platform.ids;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Provides the generator of keys. */
@AutoConfiguration
@ConditionalOnClass(name = "com.fasterxml.uuid.Generators")
public class IdsConfiguration {

    @Bean
    @ConditionalOnMissingBean
    UuidGenerator ids() {
        return new UuidGenerator();
    }
}
