package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.imports.line.LineError;
import fr.cesizen.emotion.search.TextNormalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time of the day as phones write it in any language: {@code 18:30}, {@code 18 h 30}, {@code 6.30 PM},
 * {@code 오후 6:30}, {@code ٦:٣٠ م}.
 */
final class ClockTimeParser {

    private static final Pattern TIME = Pattern.compile(
            "([^\\p{Nd}]{0,30})(\\p{Nd}{1,2})([^\\p{Nd}]{1,20})(\\p{Nd}{1,2})(?::\\p{Nd}{2})?([^\\p{Nd}]{0,30})");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** What stands between hours and minutes where no word does. */
    private static final List<String> SEPARATORS = List.of(":", ".", "\uff1a", "\u2236");

    /** Words that languages put about the figures and that say nothing about the hour: "h", "Uhr", "o'clock". */
    private static final List<String> FILLERS =
            List.of("h", "uhr", "kl", "klo", "ч", "hodź", "zeg", "ga", "नि", "น", "ê", "ཆུཚོད", "སྐརམ");

    private static final int HALF = 12;

    private ClockTimeParser() {}

    /** @throws InvalidRecordException when it is no time */
    static LocalTime parse(String text) {
        var parts = TIME.matcher(text.strip());
        if (!parts.matches() || !separates(parts.group(3))) {
            throw unreadable();
        }
        DayPeriod period = null;
        for (var words : List.of(parts.group(1), parts.group(3), parts.group(5))) {
            var said = period(words);
            if (said != null && period != null) {
                throw unreadable();
            }
            period = said == null ? period : said;
        }
        try {
            return LocalTime.of(hour(number(parts.group(2)), period), number(parts.group(4)));
        } catch (DateTimeException ex) {
            throw unreadable();
        }
    }

    private static boolean separates(String between) {
        return SEPARATORS.contains(BLANKS.matcher(between).replaceAll(""))
                || !word(between).isEmpty();
    }

    /** The hour of 24; one that the period does not have is no hour, also where the clock shows 24. */
    private static int hour(int shown, @Nullable DayPeriod period) {
        if (period == null) {
            return shown;
        }
        int early = shown > HALF ? shown : shown % HALF;
        int hour = shown > HALF || period.includes(early) ? early : early + HALF;
        if (!period.includes(hour)) {
            throw unreadable();
        }
        return hour;
    }

    /** The period that words name, if they do not only fill. */
    private static @Nullable DayPeriod period(String words) {
        var word = word(words);
        if (word.isEmpty() || FILLERS.contains(word)) {
            return null;
        }
        var period = DayPeriod.of(word);
        for (var filler : FILLERS) {
            if (period == null && word.startsWith(filler)) {
                period = DayPeriod.of(word.substring(filler.length()));
            }
            if (period == null && word.endsWith(filler)) {
                period = DayPeriod.of(word.substring(0, word.length() - filler.length()));
            }
        }
        if (period == null) {
            throw unreadable();
        }
        return period;
    }

    /** The letters of a text, in the form that words are compared in. */
    static String word(String text) {
        return NO_LETTERS.matcher(TextNormalizer.identity(text)).replaceAll("");
    }

    /** The value of figures in any script. */
    static int number(String figures) {
        return figures.codePoints()
                .map(figure -> Character.digit(figure, 10))
                .reduce(0, (number, figure) -> number * 10 + figure);
    }

    private static InvalidRecordException unreadable() {
        return new InvalidRecordException(LineError.TIME_UNREADABLE);
    }
}
