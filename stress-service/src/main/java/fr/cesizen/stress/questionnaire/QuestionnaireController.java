package fr.cesizen.stress.questionnaire;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Questionnaires and their scores, open to everybody; nothing that is sent here is kept. */
@Tag(name = "Questionnaires", description = "What can be filled in, and what it comes to, without an account")
@RestController
@RequestMapping("/api/v1/stress/questionnaires")
class QuestionnaireController {

    private final Questionnaires questionnaires;

    QuestionnaireController(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Operation(summary = "Lists the questionnaires", description = "The latest version of each, without its items.")
    @GetMapping
    Mono<ResponseEntity<Page<QuestionnaireSummary>>> list(Locale locale) {
        var summaries = questionnaires.list().stream()
                .map(questionnaire -> QuestionnaireSummary.of(questionnaire, locale))
                .toList();
        return Mono.just(cacheable(new Page<>(summaries, null), locale));
    }

    @Operation(
            summary = "Reads a questionnaire",
            description = "Its items and bands in the language of Accept-Language (fr by default, or en).")
    @GetMapping("/{code}")
    Mono<ResponseEntity<QuestionnaireView>> read(@PathVariable String code, Locale locale) {
        return Mono.just(cacheable(QuestionnaireView.of(find(code), locale), locale));
    }

    @Operation(
            summary = "Scores answers without keeping them",
            description = "No account needed and nothing stored. Send ticked items only; an empty sheet scores 0.")
    @PostMapping("/{code}/scores")
    Mono<ScoreView> score(@PathVariable String code, @RequestBody AnswerSheet sheet, Locale locale) {
        var questionnaire = find(code);
        var answers = Answers.check(questionnaire, sheet.answers());
        var score = questionnaire.score(answers, questionnaire.bandSet(sheet.bandSet()));
        return Mono.just(ScoreView.of(questionnaire, score, locale));
    }

    private Questionnaire find(String code) {
        return questionnaires.find(code).orElseThrow(Problem::notFound);
    }

    private static <T> ResponseEntity<T> cacheable(T body, Locale locale) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(body);
    }
}
