package fr.cesizen.garden.practice.protocol;

import fr.cesizen.platform.privacy.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProtocolConfiguration {

    /** A person's own patterns in their archive, with names in clear text. */
    @Bean
    PersonalData patternPersonalData(OwnPatternService patterns) {
        return PersonalData.of(
                "practice-patterns",
                person -> patterns.all(person).flatMapIterable(all -> all).map(PatternView::of));
    }
}
