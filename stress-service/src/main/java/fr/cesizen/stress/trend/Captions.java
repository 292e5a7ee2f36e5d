package fr.cesizen.stress.trend;

import fr.cesizen.stress.document.Scoring.Rule;
import fr.cesizen.stress.document.Words;
import fr.cesizen.stress.trend.Trend.Point;
import fr.cesizen.stress.trend.Trend.Taken;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The words of a chart, in the reader's language and with dates of the reader's zone. */
record Captions(Trend trend, ZoneId zone, Locale locale) {

    String title() {
        return trend.questionnaire().title().in(locale);
    }

    /** Ids name the questionnaire, so that a page may hold the charts of several. */
    String titleId() {
        return "title-" + trend.questionnaire().code();
    }

    String descriptionId() {
        return "description-" + trend.questionnaire().code();
    }

    String ids() {
        return titleId() + " " + descriptionId();
    }

    /** What somebody learns who does not see the drawing. */
    String description() {
        if (trend.points().isEmpty()) {
            return say("Aucun résultat enregistré.", "No result saved.");
        }
        var newest = trend.newest();
        var text = say("Résultats enregistrés : ", "Saved results: ")
                + trend.points().size() + ". " + say("Le dernier, ", "The last one, ") + sentence(newest.taken())
                + ". ";
        var since = newest.since();
        if (since != null) {
            text += Sayings.of(newest, since, locale) + " ";
        }
        return text + trend.questionnaire().reading().in(locale) + leftOut();
    }

    /** Says how many results the drawing leaves out, and why; empty when none. */
    String leftOut() {
        int others = trend.points().size() - trend.comparable().size();
        return others == 0
                ? ""
                : say(
                        " Non dessinés, car comptés sur une autre échelle : " + others + ".",
                        " Not drawn, as they are on another scale: " + others + ".");
    }

    List<String> header() {
        return List.of(say("Date", "Date"), say("Score", "Score"), say("Changement", "Change"), say("Bande", "Band"));
    }

    List<String> row(Point point) {
        var score = point.taken().score();
        return List.of(
                day(point.taken().at()),
                score(score.points()),
                change(point),
                score.band().label().in(locale));
    }

    String sentence(Taken taken) {
        return day(taken.at()) + say(" : ", ": ") + score(taken.score().points()) + ", "
                + taken.score().band().label().in(locale);
    }

    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone)
                .format(at);
    }

    String score(int points) {
        return trend.questionnaire().scoring().rule() == Rule.PERCENTAGE ? points + say("\u00a0%", "%") : points + "";
    }

    /** What there is room for; the whole text is in a title. */
    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    // A difference is shown only beyond the error of measurement.
    private String change(Point point) {
        var since = point.since();
        if (since == null) {
            return "–";
        }
        return switch (since.reason()) {
            case BEYOND_ERROR, MEANINGFUL -> Sayings.sign(since);
            case WITHIN_ERROR -> say("dans l'erreur de mesure", "within the error");
            case NOT_MEANINGFUL -> say("pas notable", "not meaningful");
            case ERROR_UNKNOWN -> say("ne peut être dit", "cannot be told");
            case OTHER_SCALE -> say("autre échelle", "another scale");
        };
    }

    private String say(String fr, String en) {
        return new Words(fr, en).in(locale);
    }
}
