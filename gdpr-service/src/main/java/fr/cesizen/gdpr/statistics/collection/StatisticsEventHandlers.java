package fr.cesizen.gdpr.statistics.collection;

import fr.cesizen.gdpr.consent.ContributorRepository;
import fr.cesizen.gdpr.consent.SignUpEffect;
import fr.cesizen.platform.events.EventHandler;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Counts what the events of other services tell; of them nothing but whom and when is read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StatisticsProperties.class)
class StatisticsEventHandlers {

    /** That it happened is all that is read. */
    record Happened() {}

    /** The part of a decision that is read. */
    record Decision(String purpose, Boolean granted) {

        Decision {
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(granted, "granted");
        }
    }

    @Bean
    CollectionPeriod collectionPeriod(StatisticsProperties settings) {
        return new CollectionPeriod(settings.sealAfter());
    }

    @Bean
    EventHandler<Happened> countedEntries(ContributionService people) {
        return counted(people, "cesizen.journal", "fr.cesizen.journal.entry-recorded.v1", Measure.JOURNAL);
    }

    @Bean
    EventHandler<Happened> countedImports(ContributionService people) {
        return counted(people, "cesizen.journal", "fr.cesizen.journal.batch-imported.v1", Measure.JOURNAL);
    }

    @Bean
    EventHandler<Happened> countedSessions(ContributionService people) {
        return counted(
                people,
                "cesizen.practice",
                "fr.cesizen.practice.session-completed.v1",
                Measure.PRACTICE,
                Measure.PRACTICE_DAYS);
    }

    @Bean
    EventHandler<Happened> countedAssessments(ContributionService people) {
        return counted(people, "cesizen.stress", "fr.cesizen.stress.assessment-saved.v1", Measure.ASSESSMENTS);
    }

    @Bean
    SignUpEffect countedSignUps(ContributionService people) {
        return new SignUpEffect(event -> people.add(List.of(event), EnumSet.of(Measure.SIGN_UPS)));
    }

    /** Also an objection is told as a withdrawal. */
    @Bean
    EventHandler<Decision> withdrawnStatistics(ContributionService people) {
        return EventHandler.to(
                "cesizen.privacy",
                "fr.cesizen.consent.changed.v1",
                Decision.class,
                event -> event.data().purpose().equals(ContributorRepository.PURPOSE)
                                && !event.data().granted()
                        ? people.remove(event.person())
                        : Mono.empty());
    }

    @Bean
    EventHandler<ServiceCount> countsOfServices(ContributionService people, ServiceCountRepository counts) {
        return EventHandler.to("cesizen.metrics", "fr.cesizen.metrics.month-measured.v1", ServiceCount.class, event -> {
            var month = event.data().counted().atDay(1);
            return people.open(month).flatMap(key -> counts.replace(month, event.data()));
        });
    }

    private static EventHandler<Happened> counted(
            ContributionService people, String topic, String type, Measure first, Measure... more) {
        var measures = EnumSet.of(first, more);
        measures.add(Measure.ACTIVE);
        measures.add(Measure.ACTIVE_DAYS);
        return EventHandler.toBatch(topic, type, Happened.class, events -> people.add(events, measures));
    }
}
