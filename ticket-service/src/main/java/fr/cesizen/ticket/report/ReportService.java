package fr.cesizen.ticket.report;

import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Reports on kept promises, as JSON and as CSV (RFC 4180). They name no person. Of members of staff, each sees their own figures, and
 * administrators those of everybody.
 */
@Service
class ReportService {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "target",
                    "priority",
                    "team",
                    "month",
                    "agent",
                    "n",
                    "met",
                    "share",
                    "median_seconds",
                    "p90_seconds",
                    "p95_seconds")
            .get();

    private final ReportRepository reports;
    private final Transactions tx;
    private final Clock clock;

    ReportService(ReportRepository reports, Transactions tx, Clock clock) {
        this.reports = reports;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * A report of some months.
     *
     * @param by codes of what promises are told apart by
     */
    Mono<ServiceLevelReport> report(
            ReportReader reader, @Nullable String from, @Nullable String to, @Nullable String by) {
        var period = ReportPeriod.of(from, to, clock.instant());
        Set<ReportDimension> dimensions = ReportDimension.of(by);
        var agent = dimensions.contains(ReportDimension.AGENT) && !reader.isAdmin() ? reader.id() : null;
        return tx.as(Actor.staff(), reports.report(period, dimensions, agent))
                .map(rows -> new ServiceLevelReport(
                        period.first().toString(), period.last().toString(), rows));
    }

    /** The rows of a report. No word in it can be a formula: teams are of letters, digits and hyphens within. */
    static String csv(ServiceLevelReport report) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSV)) {
            for (var row : report.rows()) {
                csv.printRecord(
                        EnumCodes.code(row.target()),
                        row.priority(),
                        row.team(),
                        row.month(),
                        row.agent(),
                        row.n(),
                        row.met(),
                        row.share(),
                        row.medianSeconds(),
                        row.p90Seconds(),
                        row.p95Seconds());
            }
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return text.toString();
    }
}
