package fr.cesizen.ticket.report;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reports on incidents, as JSON and as CSV (RFC 4180). They name nobody, and no incident. */
@Service
class IncidentReportService {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "priority",
                    "month",
                    "n",
                    "met",
                    "share",
                    "mean_seconds",
                    "median_seconds",
                    "p90_seconds",
                    "p95_seconds",
                    "acknowledged",
                    "mean_seconds_to_acknowledge")
            .get();

    private final IncidentReportRepository reports;
    private final Transactions tx;
    private final Clock clock;

    IncidentReportService(IncidentReportRepository reports, Transactions tx, Clock clock) {
        this.reports = reports;
        this.tx = tx;
        this.clock = clock;
    }

    /** A report of some months. */
    Mono<IncidentReport> report(@Nullable String from, @Nullable String to, @Nullable String by) {
        var period = ReportPeriod.of(from, to, clock.instant());
        return tx.as(Actor.staff(), reports.report(period, IncidentReportDimension.of(by)))
                .map(rows -> new IncidentReport(
                        period.first().toString(), period.last().toString(), rows));
    }

    /** The rows of a report. */
    static String csv(IncidentReport report) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSV)) {
            for (var row : report.rows()) {
                csv.printRecord(
                        row.priority(),
                        row.month(),
                        row.n(),
                        row.met(),
                        row.share(),
                        row.meanSeconds(),
                        row.medianSeconds(),
                        row.p90Seconds(),
                        row.p95Seconds(),
                        row.acknowledged(),
                        row.meanSecondsToAcknowledge());
            }
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return text.toString();
    }
}
