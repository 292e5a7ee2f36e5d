package fr.cesizen.stress.trend;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.svg.SvgBuilder;
import fr.cesizen.platform.text.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
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
@Tag(name = "Trend", description = "A person's own results over time, as figures and as a picture")
@RestController
@RequestMapping("/api/v1/stress/assessments")
class TrendController {

    private static final MediaType SVG = new MediaType(SvgBuilder.MEDIA_TYPE, StandardCharsets.UTF_8);
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private final TrendService trends;
    private final Messages texts;

    TrendController(TrendService trends, Messages texts) {
        this.trends = trends;
        this.texts = texts;
    }

    @Operation(
            summary = "Follows the results by one questionnaire",
            description =
                    "The newest 60, oldest first, each with its change against the last one on the same scale from"
                            + " which a change was shown, the first one to begin with. A difference is given only beyond the error of"
                            + " measurement or, where no source states that, where it is what the source calls meaningful: a"
                            + " convention, and reliable is null, as it is when answers are missing. Units and readings are those of each result's"
                            + " version.")
    @GetMapping("/trend")
    Mono<TrendView> trend(
            @CurrentUser UUID person, @Parameter(example = "srrs") @RequestParam String questionnaire, Locale locale) {
        return trends.of(person, questionnaire).map(trend -> TrendView.of(trend, new ChangeMessages(texts, locale)));
    }

    @Operation(
            summary = "Draws the results by one questionnaire",
            description = "An SVG with title, description and the results as a table of text; in the language of"
                    + " Accept-Language, with dates of the given IANA zone.")
    @GetMapping(path = "/chart", produces = "image/svg+xml")
    Mono<ResponseEntity<String>> chart(
            @CurrentUser UUID person,
            @Parameter(example = "srrs") @RequestParam String questionnaire,
            @Parameter(example = "Europe/Paris") @RequestParam(defaultValue = "UTC") String zone,
            Locale locale) {
        return Mono.fromCallable(() -> zone(zone))
                .flatMap(days -> trends.of(person, questionnaire)
                        .map(trend -> TrendChart.of(new ChartTexts(trend, days, new ChangeMessages(texts, locale)))))
                .map(svg -> ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                        .body(svg));
    }

    /** @throws Problem 422 {@code unknown-zone}; offsets are none, as days need the rules of a place */
    private static ZoneId zone(String id) {
        if (!ZONES.contains(id)) {
            throw Problem.rule("unknown-zone").at("?zone");
        }
        return ZoneId.of(id);
    }
}
