package fr.cesizen.stress.assessment;

import fr.cesizen.platform.text.Messages;
import fr.cesizen.stress.assessment.AssessmentView.RepeatView;
import fr.cesizen.stress.catalog.QuestionnaireCatalog;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.score.ScoreView;
import fr.cesizen.stress.suggestion.SuggestionService;
import fr.cesizen.stress.suggestion.SuggestionView;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Renders assessments in words, using the version that each was made with. */
@Component
class AssessmentViewAssembler {

    private final QuestionnaireCatalog questionnaires;
    private final SuggestionService suggestions;
    private final Messages texts;

    AssessmentViewAssembler(QuestionnaireCatalog questionnaires, SuggestionService suggestions, Messages texts) {
        this.questionnaires = questionnaires;
        this.suggestions = suggestions;
        this.texts = texts;
    }

    /** The assessment with suggestions of what to do next. */
    Mono<AssessmentView> withSuggestions(Assessment assessment, Locale locale) {
        return document(assessment).flatMap(questionnaire -> suggestions
                .after(questionnaire.code(), assessment.score(questionnaire), locale)
                .map(fitting -> view(questionnaire, assessment, fitting, locale)));
    }

    Mono<AssessmentView> view(Assessment assessment, Locale locale) {
        return document(assessment).map(questionnaire -> view(questionnaire, assessment, null, locale));
    }

    Mono<AssessmentExport> export(Assessment assessment, Locale locale) {
        return document(assessment)
                .map(questionnaire ->
                        AssessmentExport.of(view(questionnaire, assessment, null, locale), assessment, questionnaire));
    }

    Mono<AssessmentSummary> summary(Assessment assessment, Locale locale) {
        return document(assessment)
                .map(questionnaire -> new AssessmentSummary(
                        assessment.id(),
                        assessment.takenAt(),
                        assessment.savedAt(),
                        ScoreView.of(questionnaire, assessment.score(questionnaire), null, texts, locale)));
    }

    private Mono<Questionnaire> document(Assessment assessment) {
        var by = assessment.by();
        return questionnaires.document(by.questionnaire(), by.questionnaireVersion());
    }

    private AssessmentView view(
            Questionnaire questionnaire, Assessment assessment, @Nullable List<SuggestionView> fitting, Locale locale) {
        var repeat = questionnaire.repeat();
        return new AssessmentView(
                assessment.id(),
                assessment.takenAt(),
                assessment.savedAt(),
                assessment.by().wordingVersion(),
                ScoreView.of(questionnaire, assessment.score(questionnaire), fitting, texts, locale),
                assessment.content().answers(),
                new RepeatView(
                        repeat.from(assessment.takenAt()), repeat.reason().in(locale)));
    }
}
