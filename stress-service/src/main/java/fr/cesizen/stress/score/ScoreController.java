package fr.cesizen.stress.score;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.Messages;
import fr.cesizen.stress.catalog.QuestionnaireCatalog;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.scoring.Score;
import fr.cesizen.stress.suggestion.SuggestionService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Scores answers for everybody; nothing sent here is stored. */
@Tag(name = "Questionnaires", description = "Read and score questionnaires without an account")
@RestController
class ScoreController {

    private final QuestionnaireCatalog questionnaires;
    private final SuggestionService suggestions;
    private final Messages texts;

    ScoreController(QuestionnaireCatalog questionnaires, SuggestionService suggestions, Messages texts) {
        this.questionnaires = questionnaires;
        this.suggestions = suggestions;
        this.texts = texts;
    }

    @Operation(
            summary = "Score answers without storing them",
            description = "No account needed and nothing stored. Where answers are occurrences, send ticked items"
                    + " only; an empty sheet scores 0, a missing one is 400. When the sheet names a version that is no longer"
                    + " current: 409 questionnaire-version-superseded; reload the questionnaire in the"
                    + " `currentVersion` of the problem. When that version never existed: 422"
                    + " unknown-questionnaire-version. 409 questionnaire-unavailable gives the cause as"
                    + " `reason`.")
    @PostMapping("/api/v1/stress/questionnaires/{code}/scores")
    Mono<ScoreView> score(@PathVariable String code, @Valid @RequestBody ScoreRequest sheet, Locale locale) {
        return questionnaires
                .usable(code, sheet.version())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(questionnaire ->
                        view(questionnaire, questionnaire.score(sheet.sheet()).score(), locale));
    }

    private Mono<ScoreView> view(Questionnaire questionnaire, Score score, Locale locale) {
        return suggestions
                .after(questionnaire.code(), score, locale)
                .map(fitting -> ScoreView.of(questionnaire, score, fitting, texts, locale));
    }
}
