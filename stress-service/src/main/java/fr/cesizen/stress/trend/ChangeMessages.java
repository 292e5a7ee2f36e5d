package fr.cesizen.stress.trend;

import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.text.Messages;
import fr.cesizen.stress.questionnaire.scoring.Score;
import fr.cesizen.stress.trend.Trend.ChangeAssessment;
import fr.cesizen.stress.trend.Trend.Point;
import java.util.Locale;
import java.util.stream.Collectors;

/** The texts of a trend in the reader's language. */
record ChangeMessages(Messages texts, Locale locale) {

    private static final String NOTHING = "–";

    String say(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }

    /** What a difference means. */
    String of(Point point, ChangeAssessment judgement) {
        var known = point.taken().questionnaire().change().known();
        return say("change." + EnumCodes.code(judgement.reason()), known.in(locale));
    }

    /** Short form for a table: the difference with its sign where one is shown. */
    String inShort(Point point) {
        var since = point.since();
        return since == null ? NOTHING : say("change.short." + EnumCodes.code(since.reason()), sign(since));
    }

    /** The remarks on a score, for a table. */
    String remarks(Score score) {
        return score.remarks().isEmpty()
                ? NOTHING
                : score.remarks().stream()
                        .map(remark -> say("remark.short." + EnumCodes.code(remark)))
                        .collect(Collectors.joining(", "));
    }

    /** The difference with its sign, for example {@code +12}; empty where none is shown. */
    private static String sign(ChangeAssessment judgement) {
        var difference = judgement.difference();
        return difference == null
                ? ""
                : String.format(Locale.ROOT, "%+d", difference).replace('-', '\u2212');
    }
}
