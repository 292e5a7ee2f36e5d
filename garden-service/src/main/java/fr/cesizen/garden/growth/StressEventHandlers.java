package fr.cesizen.garden.growth;

import fr.cesizen.garden.growth.GrowthRepository.PersonGrowth;
import fr.cesizen.garden.settings.GardenSettingRepository;
import fr.cesizen.platform.events.EventHandler;
import fr.cesizen.platform.ids.UuidGenerator;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the garden grow when an assessment is kept, on its day in the zone of the garden.
 *
 * <p>{@code assessment-deleted} is ignored on purpose: what has grown stays.
 */
@Configuration(proxyBeanMethods = false)
class StressEventHandlers {

    /** The part of stress-service's event that this service needs; an event without it becomes a dead letter. */
    record AssessmentSaved(UUID assessment) {

        AssessmentSaved {
            Objects.requireNonNull(assessment, "assessment");
        }
    }

    @Bean
    EventHandler<AssessmentSaved> assessmentsSaved(
            GrowthRepository ledger, GardenSettingRepository settings, UuidGenerator ids) {
        return EventHandler.toBatch(
                "cesizen.stress",
                "fr.cesizen.stress.assessment-saved.v1",
                AssessmentSaved.class,
                events -> settings.localDays(events)
                        .map(days -> events.stream()
                                .map(event -> new PersonGrowth(
                                        event.person(),
                                        GrowthEntry.assessment(
                                                ids.next(),
                                                event.data().assessment(),
                                                days.apply(event),
                                                event.time())))
                                .toList())
                        .flatMap(ledger::addAll));
    }
}
