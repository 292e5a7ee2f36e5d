package fr.cesizen.emotion.report;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Reports", description = "Reports on your entries")
@RestController
@Feature(scope = "journal", purpose = "journal")
class ReportController {

    private final ReportService reports;
    private final ContextObservationService observations;

    ReportController(ReportService reports, ContextObservationService observations) {
        this.reports = reports;
        this.observations = observations;
    }

    @Operation(
            summary = "Report on a period and the previous one",
            description = "Takes either `period` and `on`, a day in it, or `from` and `to`, at most 3,700 days. The"
                    + " previous period is the one in the calendar or, for a range, as many days just before."
                    + " Days and hours are in each entry's own zone. Shares are of entries; an emotion of two"
                    + " families counts in both. 422: range-ends-early, range-too-long, out-of-calendar.")
    @GetMapping("/api/v1/journal/reports")
    Mono<ReportView> report(
            @CurrentUser UUID person,
            @Parameter(
                            description = "A week begins on Monday",
                            example = "month",
                            schema = @Schema(allowableValues = {"week", "month", "quarter", "year"}))
                    @RequestParam(required = false)
                    @Nullable
                    String period,
            @Parameter(description = "A local day of the period", example = "2026-11-22")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate on,
            @Parameter(description = "First local day", example = "2026-11-01")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last local day", example = "2026-11-30") @RequestParam(required = false) @Nullable
                    LocalDate to,
            Locale locale) {
        return reports.of(person, ReportPeriod.asked(period, on, from, to), locale);
    }

    @Operation(
            summary = "Compare moods with and without each context",
            description = "Compares days with a context to days without it: the difference of their mean valences"
                    + " (Welch), with an interval that allows for neighbouring days being alike (Newey and West)"
                    + " and is corrected for the number of contexts shown (Bonferroni). Only says what was"
                    + " observed together: no cause, no advice. Contexts with fewer than 8 days on either side"
                    + " are hidden. 422: range-ends-early, range-too-long, out-of-calendar.")
    @GetMapping("/api/v1/journal/observations")
    Mono<ObservationsView> observations(
            @CurrentUser UUID person,
            @Parameter(description = "First local day", example = "2026-08-01") @RequestParam LocalDate from,
            @Parameter(description = "Last local day", example = "2026-11-22") @RequestParam LocalDate to,
            Locale locale) {
        return observations.in(person, DateRange.asked(from, to), locale);
    }
}
