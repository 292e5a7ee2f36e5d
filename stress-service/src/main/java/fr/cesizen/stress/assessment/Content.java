package fr.cesizen.stress.assessment;

import fr.cesizen.stress.document.Questionnaire;
import fr.cesizen.stress.document.Remark;
import fr.cesizen.stress.document.Result;
import java.util.List;
import java.util.Map;

/**
 * What is secret of an assessment. Contents of the first release hold score, band and answers alone.
 *
 * @param answers by item code, those that were given: never what was skipped or left out
 * @param raw the sum before any percentage
 * @param missing items without an answer
 */
record Content(
        int score, String band, Map<String, Integer> answers, Integer raw, Integer missing, List<Remark> remarks) {

    private static final int LONGEST_NUMBER = String.valueOf(Integer.MIN_VALUE).length();

    /** Everything but answers: names, score, a band of up to 50 characters, all remarks. */
    private static final int REST = 300;

    Content {
        raw = raw == null ? Integer.valueOf(score) : raw;
        missing = missing == null ? Integer.valueOf(0) : missing;
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }

    /** Bytes that no content of this questionnaire exceeds, however much is ticked: codes are ASCII, answers numbers. */
    static int room(Questionnaire questionnaire) {
        return REST
                + questionnaire.items().stream()
                        .mapToInt(item -> item.code().length() + LONGEST_NUMBER + "\"\":,".length())
                        .sum();
    }

    static Content of(Result result) {
        var score = result.score();
        return new Content(
                score.points(), score.band().code(), result.answers(), score.raw(), score.missing(), score.remarks());
    }
}
