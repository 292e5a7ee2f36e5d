package fr.cesizen.ticket.report;

import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "incident report", description = "How incidents were resolved; roles support and admin")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/incidents/report")
@PreAuthorize("hasAnyRole('SUPPORT', 'ADMIN')")
class IncidentReportController {

    private static final String PERIOD =
            "Those that were resolved in whole months in Paris, by their present priority. Problems: forbidden (403),"
                    + " report-period (422).";
    private static final String FIRST = "First month; a year before the last when absent";
    private static final String LAST = "Last month; the present one when absent";
    private static final String BY = "What incidents are told apart by: some of priority and month; both when absent";

    private final IncidentReportService reports;

    IncidentReportController(IncidentReportService reports) {
        this.reports = reports;
    }

    @Operation(summary = "Read how incidents were resolved", description = PERIOD)
    @GetMapping
    Mono<IncidentReport> resolved(
            @Parameter(description = FIRST, example = "2026-01") @RequestParam(required = false) @Nullable String from,
            @Parameter(description = LAST, example = "2026-11") @RequestParam(required = false) @Nullable String to,
            @Parameter(description = BY, example = "priority,month") @RequestParam(required = false) @Nullable
                    String by) {
        return reports.report(from, to, by);
    }

    @Operation(summary = "Download how incidents were resolved", description = "CSV (RFC 4180). " + PERIOD)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping(path = "/csv", produces = "text/csv;charset=UTF-8")
    Mono<ResponseEntity<String>> resolvedCsv(
            @Parameter(description = FIRST, example = "2026-01") @RequestParam(required = false) @Nullable String from,
            @Parameter(description = LAST, example = "2026-11") @RequestParam(required = false) @Nullable String to,
            @Parameter(description = BY, example = "priority,month") @RequestParam(required = false) @Nullable
                    String by) {
        var file = ContentDisposition.attachment()
                .filename("cesizen-incidents.csv")
                .build();
        return reports.report(from, to, by).map(report -> ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(IncidentReportService.csv(report)));
    }
}
