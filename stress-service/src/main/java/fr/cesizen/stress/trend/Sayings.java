package fr.cesizen.stress.trend;

import fr.cesizen.stress.document.Remark;
import fr.cesizen.stress.document.Score;
import fr.cesizen.stress.document.Words;
import fr.cesizen.stress.trend.Trend.Judgement;
import fr.cesizen.stress.trend.Trend.Point;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a trend says of a difference. */
final class Sayings {

    private static final String NOTHING = "–";

    static String of(Point point, Judgement judgement, Locale locale) {
        var known = point.taken().questionnaire().change().known();
        return switch (judgement.reason()) {
            case BEYOND_ERROR ->
                new Words("Changement au-delà de l'erreur de mesure. ", "A change beyond the error of measurement. ")
                                .in(locale)
                        + known.in(locale);
            case MEANINGFUL ->
                new Words("Changement notable, par convention. ", "A meaningful change, by convention. ").in(locale)
                        + known.in(locale);
            case WITHIN_ERROR ->
                new Words(
                                        "Aucun changement au-delà de l'erreur de mesure depuis le début, ou depuis le dernier changement. ",
                                        "No change beyond the error of measurement since the beginning, or since the last change. ")
                                .in(locale)
                        + known.in(locale);
            case NOT_MEANINGFUL ->
                new Words(
                                        "Pas de changement notable, par convention, depuis le début ou depuis le dernier. ",
                                        "No meaningful change, by convention, since the beginning or since the last one. ")
                                .in(locale)
                        + known.in(locale);
            case ERROR_UNKNOWN -> known.in(locale);
            case INCOMPLETE ->
                new Words(
                                "Des questions sont restées sans réponse cette fois ou toutes les fois d'avant : l'erreur de mesure n'est connue que de réponses complètes.",
                                "Some questions have no answer this time or any time before: the error of measurement is known of complete answers alone.")
                        .in(locale);
            case OTHER_SCALE ->
                new Words(
                                "Réponses codées ou comptées autrement que les fois d'avant : ce score ne se compare à aucun autre.",
                                "Answers coded or counted otherwise than the times before: this score cannot be compared with any.")
                        .in(locale);
        };
    }

    /** The same for a table. A difference is shown only beyond the error of measurement. */
    static String inShort(Point point, Locale locale) {
        var since = point.since();
        if (since == null) {
            return NOTHING;
        }
        return switch (since.reason()) {
            case BEYOND_ERROR, MEANINGFUL -> sign(since);
            case WITHIN_ERROR -> new Words("dans l'erreur de mesure", "within the error").in(locale);
            case NOT_MEANINGFUL -> new Words("pas notable", "not meaningful").in(locale);
            case ERROR_UNKNOWN -> new Words("ne peut être dit", "cannot be told").in(locale);
            case INCOMPLETE -> new Words("réponses manquantes", "answers missing").in(locale);
            case OTHER_SCALE -> new Words("autre échelle", "another scale").in(locale);
        };
    }

    /** What to know of a score, for a table. */
    static String remarks(Score score, Locale locale) {
        return score.remarks().isEmpty()
                ? NOTHING
                : score.remarks().stream()
                        .map(remark -> inShort(remark).in(locale))
                        .collect(Collectors.joining(", "));
    }

    private static Words inShort(Remark remark) {
        return switch (remark) {
            case STRAIGHT_LINING -> new Words("réponses identiques", "same answers");
            case ANSWERS_MISSING -> new Words("réponses manquantes", "answers missing");
            case ANSWERS_IMPUTED -> new Words("réponses remplacées", "answers imputed");
        };
    }

    /** The difference with its sign, for example {@code +12}; empty where none is shown. */
    static String sign(Judgement judgement) {
        var difference = judgement.difference();
        return difference == null
                ? ""
                : String.format(Locale.ROOT, "%+d", difference).replace('-', '\u2212');
    }

    private Sayings() {}
}
