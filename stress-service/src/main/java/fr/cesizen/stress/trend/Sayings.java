package fr.cesizen.stress.trend;

import fr.cesizen.stress.document.Words;
import fr.cesizen.stress.trend.Trend.Judgement;
import fr.cesizen.stress.trend.Trend.Point;
import java.util.Locale;

/** What a trend says of a difference. */
final class Sayings {

    static String of(Point point, Judgement judgement, Locale locale) {
        var known = point.taken().questionnaire().change().known();
        return switch (judgement.reason()) {
            case BEYOND_ERROR ->
                new Words("Changement au-delà de l'erreur de mesure. ", "A change beyond the error of measurement. ")
                                .in(locale)
                        + known.in(locale);
            case MEANINGFUL -> new Words("Changement notable. ", "A meaningful change. ").in(locale) + known.in(locale);
            case WITHIN_ERROR ->
                new Words(
                                        "Aucun changement au-delà de l'erreur de mesure. ",
                                        "No change beyond the error of measurement. ")
                                .in(locale)
                        + known.in(locale);
            case NOT_MEANINGFUL ->
                new Words("Pas de changement notable. ", "No meaningful change. ").in(locale) + known.in(locale);
            case ERROR_UNKNOWN -> known.in(locale);
            case OTHER_SCALE ->
                new Words(
                                "Réponses codées ou comptées autrement que la fois d'avant : les deux scores ne se comparent pas.",
                                "Answers coded or counted otherwise than the time before: the two scores cannot be compared.")
                        .in(locale);
        };
    }

    /** The difference with its sign, for example {@code +12}; empty where none is shown. */
    static String sign(Judgement judgement) {
        var difference = judgement.difference();
        return difference == null ? "" : String.format(Locale.ROOT, "%+d", difference);
    }

    private Sayings() {}
}
