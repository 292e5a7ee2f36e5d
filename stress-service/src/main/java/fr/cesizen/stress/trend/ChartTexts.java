package fr.cesizen.stress.trend;

import fr.cesizen.platform.text.UnicodeRules;
import fr.cesizen.stress.questionnaire.model.Scoring.Rule;
import fr.cesizen.stress.trend.Trend.DatedResult;
import fr.cesizen.stress.trend.Trend.Point;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The texts of a chart, in the reader's language, with dates in the reader's time zone. */
record ChartTexts(Trend trend, ZoneId zone, ChangeMessages sayings) {

    Locale locale() {
        return sayings.locale();
    }

    String title() {
        return trend.questionnaire().title().in(locale());
    }

    /** Ids contain the questionnaire's code, so that one page can show several charts. */
    String titleId() {
        return "title-" + trend.questionnaire().code();
    }

    String descriptionId() {
        return "description-" + trend.questionnaire().code();
    }

    String ids() {
        return titleId() + " " + descriptionId();
    }

    /** The description for readers who do not see the drawing. */
    String description() {
        if (trend.points().isEmpty()) {
            return sayings.say("chart.nothing");
        }
        var newest = trend.newest();
        var since = newest.since();
        var change = since == null ? "" : sayings.of(newest, since) + " ";
        var reading = trend.document().reading().in(locale());
        return sayings.say(
                "chart.description",
                text(trend.earlier() + trend.points().size()),
                sentence(newest.taken()),
                change + reading + leftOut() + otherBands());
    }

    /** States how many results the drawing leaves out, and why; empty when none. */
    String leftOut() {
        int others = trend.points().size() - trend.comparable().size();
        return others == 0 ? "" : sayings.say("chart.left-out", text(others));
    }

    /** States that the bands drawn do not apply to every result; empty when they do. */
    String otherBands() {
        var drawn = trend.newest().taken().score().reading().bandSet();
        boolean same = trend.comparable().stream()
                .map(point -> point.taken().score().reading().bandSet())
                .allMatch(set -> set.id().equals(drawn.id()) && set.version().equals(drawn.version()));
        return same ? "" : sayings.say("chart.other-bands");
    }

    List<String> header() {
        return Stream.of("date", "score", "change", "band", "remark")
                .map(column -> sayings.say("chart.column." + column))
                .toList();
    }

    List<String> row(Point point) {
        var score = point.taken().score();
        return List.of(
                day(point.taken().at()),
                score(point.taken(), score.points()),
                sayings.inShort(point),
                score.band().label().in(locale()),
                sayings.remarks(score));
    }

    String sentence(DatedResult taken) {
        var score = taken.score();
        var text = sayings.say(
                "chart.result",
                day(taken.at()),
                score(taken, score.points()),
                score.band().label().in(locale()));
        return score.remarks().isEmpty() ? text : text + " (" + sayings.remarks(score) + ")";
    }

    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .withZone(zone)
                .format(at);
    }

    /** A score in the unit of that result: one version may count points and the next a percentage. */
    String score(DatedResult of, int points) {
        boolean percent = of.questionnaire().scoring().rule() == Rule.PERCENTAGE;
        return percent ? sayings.say("chart.percent", text(points)) : text(points);
    }

    /**
     * Shortens a text to {@code most} characters, preferably to the part before a colon; the full text is in a title.
     */
    static String shortened(String text, int most) {
        if (UnicodeRules.length(text) <= most) {
            return text;
        }
        var head = text.substring(0, Math.max(0, text.indexOf(':'))).strip();
        return head.isEmpty() || UnicodeRules.length(head) > most
                ? text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…"
                : head;
    }

    // As text, since a number would be formatted with thousands separators.
    private static String text(int number) {
        return String.valueOf(number);
    }
}
