package fr.cesizen.stress.trend;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.svg.SvgBuilder;
import fr.cesizen.platform.text.Messages;
import fr.cesizen.platform.time.TimeZones;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A person's results over time. */
@Tag(name = "Trend", description = "Your results over time, as figures and as a chart")
@RestController
@Feature(scope = "stress", purpose = "assessments")
@RequestMapping("/api/v1/stress/assessments")
class TrendController {

    private static final MediaType SVG = new MediaType(SvgBuilder.MEDIA_TYPE, StandardCharsets.UTF_8);

    private final TrendService trends;
    private final Messages texts;

    TrendController(TrendService trends, Messages texts) {
        this.trends = trends;
        this.texts = texts;
    }

    @Operation(
            summary = "Follow your results of one questionnaire",
            description = "The newest 60 results, oldest first. Each is compared with a reference on the same"
                    + " scale: the first result, later the latest one for which a change was shown."
                    + " `difference` is given only when it exceeds the measurement error or, where no source"
                    + " states that error, reaches what the source calls meaningful; that is a convention, so"
                    + " `reliable` is then null, as it is when answers are missing. Units and readings are"
                    + " those of each result's version.")
    @GetMapping("/trend")
    Mono<TrendView> trend(
            @CurrentUser UUID person, @Parameter(example = "srrs") @RequestParam String questionnaire, Locale locale) {
        return trends.of(person, questionnaire).map(trend -> TrendView.of(trend, new ChangeMessages(texts, locale)));
    }

    @Operation(
            summary = "Draw your results of one questionnaire",
            description =
                    "An SVG with title, description and the results as a text table; in the language of"
                            + " Accept-Language, with dates in the given IANA time zone. 422: unknown-questionnaire, unknown-zone.")
    @GetMapping(path = "/chart", produces = "image/svg+xml")
    Mono<ResponseEntity<String>> chart(
            @CurrentUser UUID person,
            @Parameter(example = "srrs") @RequestParam String questionnaire,
            @Parameter(example = "Europe/Paris") @RequestParam(defaultValue = "UTC") String zone,
            Locale locale) {
        return Mono.fromCallable(() -> TimeZones.named(zone, "?zone"))
                .flatMap(days -> trends.of(person, questionnaire)
                        .map(trend -> TrendChart.of(new ChartTexts(trend, days, new ChangeMessages(texts, locale)))))
                .map(svg -> ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                        .body(svg));
    }
}
