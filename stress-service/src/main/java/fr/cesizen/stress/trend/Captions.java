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
                + (trend.earlier() + trend.points().size()) + ". " + say("Le dernier, ", "The last one, ")
                + sentence(newest.taken())
                + ". ";
        var since = newest.since();
        if (since != null) {
            text += Sayings.of(newest, since, locale) + " ";
        }
        return text + trend.document().reading().in(locale) + leftOut() + otherBands();
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

    /** Says that the bands drawn are not those of every result; empty when they are. */
    String otherBands() {
        var drawn = trend.newest().taken().score().reading().bandSet();
        boolean same = trend.comparable().stream()
                .map(point -> point.taken().score().reading().bandSet())
                .allMatch(set -> set.id().equals(drawn.id()) && set.version().equals(drawn.version()));
        return same
                ? ""
                : say(
                        " Des résultats d'avant ont été lus par d'autres bandes que celles dessinées.",
                        " Some results before were read by other bands than those drawn.");
    }

    List<String> header() {
        return List.of(
                say("Date", "Date"),
                say("Score", "Score"),
                say("Changement", "Change"),
                say("Bande", "Band"),
                say("Remarque", "Remark"));
    }

    List<String> row(Point point) {
        var score = point.taken().score();
        return List.of(
                day(point.taken().at()),
                score(point.taken(), score.points()),
                Sayings.inShort(point, locale),
                score.band().label().in(locale),
                Sayings.remarks(score, locale));
    }

    String sentence(Taken taken) {
        var score = taken.score();
        var text = day(taken.at()) + say(" : ", ": ") + score(taken, score.points()) + ", "
                + score.band().label().in(locale);
        return score.remarks().isEmpty() ? text : text + " (" + Sayings.remarks(score, locale) + ")";
    }

    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone)
                .format(at);
    }

    /** On the scale of that result: what a version counted in points may be a percentage in the next. */
    String score(Taken of, int points) {
        boolean percent = of.questionnaire().scoring().rule() == Rule.PERCENTAGE;
        return percent ? points + say("\u00a0%", "%") : points + "";
    }

    /** What there is room for, what stands before a colon rather than a torn sentence; the whole text is in a title. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var head = text.substring(0, Math.max(0, text.indexOf(':'))).strip();
        return head.isEmpty() || head.length() > most ? text.substring(0, most - 1) + "…" : head;
    }

    private String say(String fr, String en) {
        return new Words(fr, en).in(locale);
    }
}
