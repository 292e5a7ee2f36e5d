package fr.cesizen.garden.practice.protocol;

import fr.cesizen.garden.suggestion.rule.Exercise;
import fr.cesizen.garden.suggestion.rule.ExerciseCatalog;
import fr.cesizen.platform.privacy.PersonalData;
import java.util.List;
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
        var all = protocols.list(null);
        return new ExerciseCatalog(all.stream()
                .map(protocol -> new Exercise(
                        protocol.code(),
                        breathing(protocol, all),
                        protocol.name(),
                        protocol.cycle(),
                        protocol.breathHold(),
                        protocol.defaultCycles(),
                        protocol.mostCycles(),
                        protocol.beginnerMaxCycles() == null ? protocol.mostCycles() : protocol.beginnerMaxCycles()))
                .toList());
    }

    /** The first code by name of those that breathe alike. */
    private static String breathing(Protocol protocol, List<Protocol> all) {
        return all.stream()
                .filter(other -> other.phases().equals(protocol.phases()))
                .map(Protocol::code)
                .min(String::compareTo)
                .orElseThrow();
    }
}
