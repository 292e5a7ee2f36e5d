package fr.cesizen.gdpr.statistics.collection;

import fr.cesizen.gdpr.consent.ContributorRepository;
import fr.cesizen.gdpr.statistics.collection.MarkRepository.Mark;
import fr.cesizen.platform.events.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Counts people in the open months, and takes them out again. All of it runs in the caller's transaction, which is the service's own.
 * The month is that of the event, not of what a client says of it.
 */
@Service
public class ContributionService {

    private final ContributorRepository contributors;
    private final StatisticsMonthRepository months;
    private final MarkRepository marks;
    private final CollectionPeriod period;
    private final Clock clock;

    ContributionService(
            ContributorRepository contributors,
            StatisticsMonthRepository months,
            MarkRepository marks,
            CollectionPeriod period,
            Clock clock) {
        this.contributors = contributors;
        this.months = months;
        this.marks = marks;
        this.period = period;
        this.clock = clock;
    }

    /** That somebody did something, and when. */
    private record Occurrence(UUID person, Instant at) {

        static Occurrence of(Event<?> event) {
            return new Occurrence(event.person(), event.time());
        }

        LocalDate month() {
            return CollectionPeriod.month(at);
        }

        Mark mark(Measure measure, MonthKey key) {
            return new Mark(measure, key.mark(measure.scope(CollectionPeriod.day(at)), person));
        }
    }

    /** Counts whoever the events are about, if they consent; what is too late for its month counts nowhere. */
    Mono<Void> add(List<? extends Event<?>> events, Set<Measure> measures) {
        var all = events.stream().map(Occurrence::of).toList();
        return contributors
                .find(all.stream().map(Occurrence::person).toList())
                .flatMapIterable(found -> all.stream()
                        .filter(each -> found.contains(each.person()))
                        .collect(Collectors.groupingBy(Occurrence::month))
                        .entrySet())
                .concatMap(month -> add(month.getKey(), month.getValue(), measures))
                .then();
    }

    private Mono<Void> add(LocalDate month, List<Occurrence> occurrences, Set<Measure> measures) {
        return open(month)
                .map(key -> occurrences.stream()
                        .flatMap(each -> measures.stream().map(measure -> each.mark(measure, key)))
                        .toList())
                .flatMap(made -> marks.add(month, made));
    }

    /** The key of a month in which may be counted; empty for any other. */
    Mono<MonthKey> open(LocalDate month) {
        return Mono.fromSupplier(clock::instant)
                .filter(now -> period.isOpen(month, now))
                .flatMap(now -> months.begin(month).then(months.key(month)));
    }

    /** Takes somebody out of every month that is not sealed. */
    Mono<Void> remove(UUID person) {
        return contributors
                .lock(person)
                .then(months.open())
                .flatMapMany(Flux::fromIterable)
                .concatMap(month -> remove(person, month))
                .then();
    }

    /** Takes somebody out of a month. */
    public Mono<Void> remove(UUID person, LocalDate month) {
        return withMarks(person, month, made -> marks.remove(month, made));
    }

    /** What somebody is counted for in a month that is not sealed: how often, by measure; empty when for nothing. */
    Mono<Map<String, Long>> find(UUID person, LocalDate month) {
        return withMarks(person, month, made -> marks.count(month, made)).filter(counts -> !counts.isEmpty());
    }

    /** All marks that somebody may have in a month: nobody but the holder of its key can tell. */
    private <T> Mono<T> withMarks(UUID person, LocalDate month, Function<List<Mark>, Mono<T>> work) {
        return months.key(month)
                .map(key -> Arrays.stream(Measure.values())
                        .flatMap(measure ->
                                measure.scopes(month).map(scope -> new Mark(measure, key.mark(scope, person))))
                        .toList())
                .flatMap(work);
    }
}
