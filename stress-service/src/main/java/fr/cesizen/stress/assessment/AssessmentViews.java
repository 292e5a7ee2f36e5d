package fr.cesizen.stress.assessment;

import fr.cesizen.stress.questionnaire.Questionnaires;
import fr.cesizen.stress.questionnaire.Score;
import fr.cesizen.stress.questionnaire.ScoreView;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts assessments into words: those of the version that each was made with. */
@Component
class AssessmentViews {

    private final Questionnaires questionnaires;

    AssessmentViews(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    AssessmentView view(Assessment assessment, Locale locale) {
        return new AssessmentView(
                assessment.id(),
                assessment.takenAt(),
                assessment.savedAt(),
                result(assessment, locale),
                assessment.content().answers());
    }

    AssessmentSummary summary(Assessment assessment, Locale locale) {
        return new AssessmentSummary(
                assessment.id(), assessment.takenAt(), assessment.savedAt(), result(assessment, locale));
    }

    // The stored result is shown, never a new one: a rule that changed must not change what a person was told.
    private ScoreView result(Assessment assessment, Locale locale) {
        var by = assessment.by();
        var questionnaire = questionnaires.version(by.questionnaire(), by.questionnaireVersion());
        var bandSet = questionnaire.bandSet(by.bandSet());
        var content = assessment.content();
        return ScoreView.of(questionnaire, new Score(content.score(), bandSet.band(content.band()), bandSet), locale);
    }
}
