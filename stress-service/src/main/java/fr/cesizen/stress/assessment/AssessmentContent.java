package fr.cesizen.stress.assessment;

import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.scoring.ScoreRemark;
import fr.cesizen.stress.questionnaire.scoring.ScoredSheet;
import java.util.List;
import java.util.Map;

/**
 * The encrypted part of an assessment. Contents written by the first release hold only score, band and answers.
 *
 * @param answers by item code, only those given: never items that were skipped or left out
 * @param raw the sum before conversion to a percentage
 * @param missing items without an answer
 */
record AssessmentContent(
        int score, String band, Map<String, Integer> answers, Integer raw, Integer missing, List<ScoreRemark> remarks) {

    private static final int LONGEST_NUMBER = String.valueOf(Integer.MIN_VALUE).length();

    /** Bytes for everything but the answers: field names, score, a band of up to 50 characters, all remarks. */
    private static final int REST = 300;

    AssessmentContent {
        raw = raw == null ? Integer.valueOf(score) : raw;
        missing = missing == null ? Integer.valueOf(0) : missing;
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }

    /**
     * Upper bound, in bytes, of the content of this questionnaire, however much is ticked: codes are ASCII, answers are
     * numbers.
     */
    static int room(Questionnaire questionnaire) {
        return REST
                + questionnaire.items().stream()
                        .mapToInt(item -> item.code().length() + LONGEST_NUMBER + "\"\":,".length())
                        .sum();
    }

    static AssessmentContent of(ScoredSheet result) {
        var score = result.score();
        return new AssessmentContent(
                score.points(), score.band().code(), result.answers(), score.raw(), score.missing(), score.remarks());
    }
}
