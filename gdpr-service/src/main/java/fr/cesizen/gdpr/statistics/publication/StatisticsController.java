package fr.cesizen.gdpr.statistics.publication;

import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Statistics", description = "Figures of whole months about nobody; roles admin and dpo")
@RestController
@OwnClientsOnly
@RecentSignIn
@RequestMapping("/api/v1/statistics")
@PreAuthorize("hasAnyRole('ADMIN', 'DPO')")
class StatisticsController {

    private static final String WHAT =
            "For roles `admin` and `dpo`. Sealed months in Paris alone, each published once, about a week after its end. Only people"
                    + " who consent to statistics are counted. Figures about people are rounded down to a multiple of 5, and"
                    + " suppressed where fewer than 10 are behind them or would be told by subtraction. 304 when"
                    + " If-None-Match matches. Problems: forbidden (403), statistics-period (422).";
    private static final String FROM = "First month; a year before the last when absent";
    private static final String TO = "Last month; the last one that is over when absent";

    /** A month is published once, and seldom another one within the hour. */
    private static final Duration FRESH = Duration.ofHours(1);

    private final StatisticsQueryService statistics;

    StatisticsController(StatisticsQueryService statistics) {
        this.statistics = statistics;
    }

    @Operation(summary = "Read the statistics", description = WHAT)
    @ReturnsEtag
    @GetMapping
    Mono<ResponseEntity<StatisticsReport>> report(
            @Parameter(description = FROM, example = "2026-01") @RequestParam(required = false) @Nullable String from,
            @Parameter(description = TO, example = "2026-10") @RequestParam(required = false) @Nullable String to) {
        return statistics.report(from, to).map(report -> cacheable(report.toString())
                .body(report));
    }

    @Operation(summary = "Download the statistics", description = "CSV (RFC 4180), a figure a line. " + WHAT)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @ReturnsEtag
    @GetMapping(path = "/csv", produces = "text/csv;charset=UTF-8")
    Mono<ResponseEntity<String>> csv(
            @Parameter(description = FROM, example = "2026-01") @RequestParam(required = false) @Nullable String from,
            @Parameter(description = TO, example = "2026-10") @RequestParam(required = false) @Nullable String to) {
        var file = ContentDisposition.attachment()
                .filename("cesizen-statistics.csv")
                .build();
        return statistics.csv(from, to).map(csv -> cacheable(csv)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(csv));
    }

    private static ResponseEntity.BodyBuilder cacheable(String content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag('"' + DigestUtils.md5DigestAsHex(content.getBytes(StandardCharsets.UTF_8)) + '"');
    }
}
