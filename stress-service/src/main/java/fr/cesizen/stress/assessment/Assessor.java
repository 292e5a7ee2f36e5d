package fr.cesizen.stress.assessment;

import fr.cesizen.platform.ids.Ids;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.stress.assessment.Assessment.Made;
import fr.cesizen.stress.questionnaire.Answers;
import fr.cesizen.stress.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes assessments of answers, by the latest version of their questionnaire. */
@Component
class Assessor {

    private final Questionnaires questionnaires;
    private final Ids ids;
    private final Clock clock;

    Assessor(Questionnaires questionnaires, Ids ids, Clock clock) {
        this.questionnaires = questionnaires;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Problem 422 for anything that the questionnaire does not know */
    Assessment assess(UUID person, NewAssessment sheet) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var questionnaire = questionnaires
                .find(sheet.questionnaire())
                .orElseThrow(() -> Problem.rule("unknown-questionnaire").at("/questionnaire"));
        var bandSet = questionnaire.bandSet(sheet.bandSet());
        var answers = Answers.check(questionnaire, sheet.answers());
        var score = questionnaire.score(answers, bandSet);
        var by = new Made(
                questionnaire.code(),
                questionnaire.version(),
                questionnaire.scoring().version(),
                bandSet.id(),
                bandSet.version());
        var content = new Content(score.points(), score.band().code(), answers);
        return new Assessment(ids.next(), person, by, sheet.takenAt(now), now, content);
    }
}
