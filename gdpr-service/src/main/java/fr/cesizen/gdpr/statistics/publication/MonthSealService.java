package fr.cesizen.gdpr.statistics.publication;

import fr.cesizen.gdpr.consent.ContributorRepository;
import fr.cesizen.gdpr.statistics.collection.CollectionPeriod;
import fr.cesizen.gdpr.statistics.collection.ContributionService;
import fr.cesizen.gdpr.statistics.collection.MarkRepository;
import fr.cesizen.gdpr.statistics.collection.ServiceCountRepository;
import fr.cesizen.gdpr.statistics.collection.ServiceCountRepository.Counted;
import fr.cesizen.gdpr.statistics.collection.StatisticsMonthRepository;
import fr.cesizen.gdpr.statistics.disclosure.MonthCounts;
import fr.cesizen.gdpr.statistics.disclosure.MonthDisclosure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Seals a month: publishes what may be, and destroys the key, the marks and the counts, all in the caller's transaction. It needs
 * the key a last time, to take out whose processing is restricted.
 */
@Service
class MonthSealService {

    private static final int BATCH = 200;

    private final StatisticsMonthRepository months;
    private final MarkRepository marks;
    private final ServiceCountRepository counts;
    private final FigureRepository figures;
    private final ContributionService people;
    private final ContributorRepository contributors;
    private final CollectionPeriod period;

    MonthSealService(
            StatisticsMonthRepository months,
            MarkRepository marks,
            ServiceCountRepository counts,
            FigureRepository figures,
            ContributionService people,
            ContributorRepository contributors,
            CollectionPeriod period) {
        this.months = months;
        this.marks = marks;
        this.counts = counts;
        this.figures = figures;
        this.people = people;
        this.contributors = contributors;
        this.period = period;
    }

    /** Seals the oldest month that is due, and emits it; empty when none is. */
    Mono<LocalDate> sealNext(Instant now) {
        return months.open()
                .flatMapIterable(all -> all)
                .filter(month -> !now.isBefore(period.sealAt(month)))
                .next()
                .flatMap(months::lock)
                .delayUntil(this::removeRestricted)
                .delayUntil(month ->
                        count(month).map(MonthDisclosure::of).flatMap(published -> figures.publish(month, published)))
                .delayUntil(month -> months.seal(month, now));
    }

    /** When the oldest month that is not sealed is, or was, to be sealed; absent when there is none. */
    Mono<Optional<Instant>> nextSeal() {
        return months.open().map(all -> all.stream().findFirst().map(period::sealAt));
    }

    private Mono<Void> removeRestricted(LocalDate month) {
        return contributors
                .restricted(new UUID(0, 0), BATCH)
                .expand(page ->
                        page.size() < BATCH ? Mono.empty() : contributors.restricted(page.get(page.size() - 1), BATCH))
                .concatMap(page -> Flux.fromIterable(page).concatMap(person -> people.remove(person, month)))
                .then();
    }

    private Mono<MonthCounts> count(LocalDate month) {
        return marks.countAll(month)
                .zipWith(counts.findAll(month))
                .map(both -> new MonthCounts(
                        both.getT1(),
                        both.getT2().stream()
                                .collect(Collectors.groupingBy(
                                        Counted::measure,
                                        Collectors.groupingBy(
                                                Counted::subject, Collectors.toMap(Counted::part, Counted::n))))));
    }
}
