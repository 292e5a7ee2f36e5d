package fr.cesizen.ticket.report;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "ticket report", description = "How promises to people were kept; roles support and admin")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/tickets/report")
@PreAuthorize("hasAnyRole('SUPPORT', 'ADMIN')")
class ReportController {

    private static final String PERIOD =
            "By the verdicts of the time when each promise ended, in whole months in Paris. Problems:"
                    + " forbidden (403), report-period (422).";
    private static final String BY =
            "What promises are told apart by, beside their kind: some of priority, team, month and agent;"
                    + " priority when absent. By agent, role admin reads of everybody, others of themselves";

    private final ReportService reports;

    ReportController(ReportService reports) {
        this.reports = reports;
    }

    @Operation(summary = "Read how promises were kept", description = PERIOD)
    @GetMapping
    Mono<ServiceLevelReport> report(
            @CurrentUser UUID staff,
            Authentication token,
            @Parameter(description = "First month; a year before the last when absent", example = "2026-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Last month; the present one when absent", example = "2026-11")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = BY, example = "priority,month") @RequestParam(required = false) @Nullable
                    String by) {
        return reports.report(ReportReader.of(staff, token), from, to, by);
    }

    @Operation(summary = "Download how promises were kept", description = "CSV (RFC 4180). " + PERIOD)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping(path = "/csv", produces = "text/csv;charset=UTF-8")
    Mono<ResponseEntity<String>> csv(
            @CurrentUser UUID staff,
            Authentication token,
            @Parameter(description = "First month; a year before the last when absent", example = "2026-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Last month; the present one when absent", example = "2026-11")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = BY, example = "priority,month") @RequestParam(required = false) @Nullable
                    String by) {
        var file = ContentDisposition.attachment()
                .filename("cesizen-service-levels.csv")
                .build();
        return reports.report(ReportReader.of(staff, token), from, to, by).map(report -> ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(ReportService.csv(report)));
    }
}
