package fr.cesizen.garden.practice.protocol;

import fr.cesizen.garden.suggestion.rule.Exercise;
import fr.cesizen.garden.suggestion.rule.ExerciseCatalog;
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

    /** What suggestions may choose from: every exercise, with the bounds of its author. */
    @Bean
    ExerciseCatalog suggestibleExercises(ProtocolCatalog protocols) {
        return new ExerciseCatalog(protocols.list(null).stream()
                .map(protocol -> new Exercise(
                        protocol.code(),
                        protocol.name(),
                        protocol.cycle(),
                        protocol.breathHold(),
                        protocol.defaultCycles(),
                        protocol.mostCycles(),
                        protocol.beginnerMaxCycles() == null ? protocol.mostCycles() : protocol.beginnerMaxCycles()))
                .toList());
    }
}
