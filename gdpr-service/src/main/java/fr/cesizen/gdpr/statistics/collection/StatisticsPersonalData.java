package fr.cesizen.gdpr.statistics.collection;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What somebody is counted for in months that are not sealed, as a section of their archive; of sealed ones nobody can tell. The
 * marks have no column of a person, so an erasure takes them out by the key.
 */
@Component
@Processing(
        name = "Statistics",
        purpose = "Know how much the service is used, without knowing by whom.",
        basis = LegalBasis.CONSENT,
        data = {
            "marks of activity under a key of the month",
            "counts of other services, about nobody",
            "published figures"
        },
        retention = "statistics",
        kept = "Marks and key until six days after their month; figures, which are about nobody, for good.",
        security = {
            "at least ten people behind each figure, the rest suppressed",
            "the key is destroyed when the month is sealed"
        },
        tables = {"statistics_count", "statistics_figure", "statistics_mark", "statistics_month"})
class StatisticsPersonalData implements PersonalData {

    private final ContributionService people;
    private final StatisticsMonthRepository months;
    private final Transactions tx;

    StatisticsPersonalData(ContributionService people, StatisticsMonthRepository months, Transactions tx) {
        this.people = people;
        this.months = months;
        this.tx = tx;
    }

    /** How often somebody is counted in a month, by measure. */
    record Contribution(YearMonth month, Map<String, Long> counted) {}

    @Override
    public String section() {
        return "statistics";
    }

    @Override
    public Kind kind() {
        return Kind.OBSERVED;
    }

    @Override
    public Flux<?> export(UUID person) {
        return tx.as(
                        Actor.system(),
                        months.open()
                                .flatMapMany(Flux::fromIterable)
                                .concatMap(month -> people.find(person, month)
                                        .map(counted -> new Contribution(YearMonth.from(month), counted)))
                                .collectList())
                .flatMapIterable(all -> all);
    }

    @Override
    public Mono<Void> eraseElsewhere(UUID person) {
        return tx.as(Actor.system(), people.remove(person));
    }
}
