package fr.cesizen.emotion.report.chart;

import fr.cesizen.emotion.report.CalendarView;
import fr.cesizen.emotion.report.DailyMoodRepository;
import fr.cesizen.emotion.report.DateRange;
import fr.cesizen.emotion.report.ReportMessages;
import fr.cesizen.emotion.report.ValenceView;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.transactions.Transactions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@Tag(name = "Reports", description = "Reports on your entries")
@RestController
@Feature(scope = "journal", purpose = "journal")
@RequestMapping("/api/v1/journal")
class ChartController {

    private final DailyMoodRepository days;
    private final Transactions tx;
    private final ReportMessages texts;

    ChartController(DailyMoodRepository days, Transactions tx, ReportMessages texts) {
        this.days = days;
        this.tx = tx;
        this.texts = texts;
    }

    @Operation(
            summary = "Show a year day by day",
            description = "Contains only days with entries. The colour shows the mean valence in seven classes of"
                    + " equal width, from blue (unpleasant) to orange (pleasant), and turns grey as the spread"
                    + " grows (from 0.2, from 0.5). As image/svg+xml, a drawing that can be read without colour."
                    + " 422: out-of-calendar.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = CalendarView.class)),
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string"))
            })
    @GetMapping("/calendar")
    Mono<ResponseEntity<Object>> calendar(
            @CurrentUser UUID person,
            @Parameter(example = "2026") @RequestParam int year,
            Locale locale,
            ServerWebExchange exchange) {
        var format = ResponseFormat.asked(exchange);
        var spoken = texts.in(locale);
        return tx.query(days.in(person, DateRange.ofYear(year)))
                .map(found -> format.answer(
                        format == ResponseFormat.SVG
                                ? new CalendarChart(year, found, spoken).svg()
                                : CalendarView.of(year, found, spoken)));
    }

    @Operation(
            summary = "Show valence over time",
            description = "Means per day; per week above 120 days, per month above 1,100 days. Not smoothed; only"
                    + " where there is a valence. As image/svg+xml, a line with a band of one standard deviation"
                    + " on either side. 422: range-ends-early, range-too-long, out-of-calendar.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ValenceView.class)),
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string"))
            })
    @GetMapping("/valence")
    Mono<ResponseEntity<Object>> valence(
            @CurrentUser UUID person,
            @Parameter(description = "First local day", example = "2026-08-01") @RequestParam LocalDate from,
            @Parameter(description = "Last local day", example = "2026-11-22") @RequestParam LocalDate to,
            Locale locale,
            ServerWebExchange exchange) {
        var format = ResponseFormat.asked(exchange);
        var range = DateRange.asked(from, to);
        return tx.query(days.in(person, range))
                .map(found -> format.answer(
                        format == ResponseFormat.SVG
                                ? new ValenceChart(range, found, texts.in(locale)).svg()
                                : ValenceView.of(range, found)));
    }
}
