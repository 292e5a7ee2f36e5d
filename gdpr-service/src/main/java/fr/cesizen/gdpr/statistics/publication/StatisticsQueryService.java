package fr.cesizen.gdpr.statistics.publication;

import fr.cesizen.gdpr.statistics.disclosure.DisclosureRules;
import fr.cesizen.gdpr.statistics.publication.FigureRepository.Published;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads what was published; nothing is counted when somebody asks. */
@Service
class StatisticsQueryService {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader("month", "measure", "subject", "part", "at_least", "suppressed")
            .get();

    private final FigureRepository figures;
    private final Transactions tx;
    private final Clock clock;

    StatisticsQueryService(FigureRepository figures, Transactions tx, Clock clock) {
        this.figures = figures;
        this.tx = tx;
        this.clock = clock;
    }

    /** The months of a period as tables. */
    Mono<StatisticsReport> report(@Nullable String from, @Nullable String to) {
        var period = StatisticsPeriod.of(from, to, clock.instant());
        return read(period)
                .map(published -> new StatisticsReport(
                        period.first().toString(),
                        period.last().toString(),
                        DisclosureRules.MINIMUM,
                        DisclosureRules.BASE,
                        StatisticsReport.months(published)));
    }

    /** The same figures, a line each. No word in them can be a formula: all are codes. */
    Mono<String> csv(@Nullable String from, @Nullable String to) {
        return read(StatisticsPeriod.of(from, to, clock.instant())).map(StatisticsQueryService::write);
    }

    private Mono<List<Published>> read(StatisticsPeriod period) {
        return tx.as(Actor.system(), figures.find(period.firstDay(), period.lastDay()));
    }

    private static String write(List<Published> published) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSV)) {
            for (var each : published) {
                var figure = each.figure();
                csv.printRecord(
                        YearMonth.from(each.month()),
                        figure.measure(),
                        figure.subject(),
                        figure.part(),
                        figure.n(),
                        figure.n() == null);
            }
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return text.toString();
    }
}
