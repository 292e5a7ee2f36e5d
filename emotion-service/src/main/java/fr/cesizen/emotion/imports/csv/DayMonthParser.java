package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.imports.line.LineError;
import fr.cesizen.emotion.search.TextNormalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a date that is spread over columns in the words of a language: {@code 2018}, {@code 18 May}, {@code Friday}.
 *
 * <p>A month's name may be another month in a neighbouring language (listopad is October in Croatian, November in Polish):
 * the day of the week decides, and a date that contradicts it is unreadable.
 */
final class DayMonthParser {

    /** Languages of which the names are known. */
    static final List<Locale> LANGUAGES = Stream.of(
                    ("ar bg ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv"
                                    + " th tr uk vi zh zh-TW")
                            .split(" "))
            .map(Locale::forLanguageTag)
            .toList();

    /** Months that are numbers, in Chinese, Japanese, Korean and Vietnamese. */
    private static final Pattern NUMBERED_MONTH =
            Pattern.compile("(\\p{Nd}{1,2})\\s*[月월]|(?i:tháng|thg)\\s*(\\p{Nd}{1,2})");

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:\\.[\\p{L}\\p{M}]+)*");

    private DayMonthParser() {}

    /** The names of all languages; made from the JDK's data on first use, as few files need them. */
    private static final class Names {

        static final Map<String, Set<Month>> MONTHS = of(Month.class, Month::getDisplayName);
        static final Map<String, Set<DayOfWeek>> DAYS = of(DayOfWeek.class, DayOfWeek::getDisplayName);

        private interface Naming<E> {
            String name(E constant, TextStyle style, Locale language);
        }

        private static <E extends Enum<E>> Map<String, Set<E>> of(Class<E> type, Naming<E> naming) {
            var names = new HashMap<String, Set<E>>();
            for (var constant : type.getEnumConstants()) {
                for (var language : LANGUAGES) {
                    for (var style : STYLES) {
                        names.computeIfAbsent(
                                        ClockTimeParser.word(naming.name(constant, style, language)),
                                        word -> EnumSet.noneOf(type))
                                .add(constant);
                    }
                }
            }
            return names;
        }
    }

    /** @throws InvalidRecordException when it is no date, or may be more than one */
    static LocalDate parse(String year, String date, String weekday) {
        var dates = candidates(ClockTimeParser.number(year.strip()), TextNormalizer.composed(date))
                .filter(day -> Names.DAYS
                        .getOrDefault(ClockTimeParser.word(weekday), EnumSet.allOf(DayOfWeek.class))
                        .contains(day.getDayOfWeek()))
                .toList();
        if (dates.size() != 1) {
            throw new InvalidRecordException(LineError.DATE_UNREADABLE);
        }
        return dates.get(0);
    }

    private static Stream<LocalDate> candidates(int year, String date) {
        var numbered = NUMBERED_MONTH.matcher(date);
        if (numbered.find()) {
            var month = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
            return dates(year, Stream.of(ClockTimeParser.number(month)), numbered.replaceFirst(" "));
        }
        var months = WORD.matcher(date)
                .results()
                .flatMap(part -> Names.MONTHS.getOrDefault(ClockTimeParser.word(part.group()), Set.of()).stream())
                .distinct()
                .map(Month::getValue);
        return dates(year, months, date);
    }

    private static Stream<LocalDate> dates(int year, Stream<Integer> months, String date) {
        var numbers = NUMBER.matcher(date)
                .results()
                .map(part -> ClockTimeParser.number(part.group()))
                .toList();
        return numbers.size() == 1 ? months.flatMap(month -> date(year, month, numbers.get(0))) : Stream.empty();
    }

    private static Stream<LocalDate> date(int year, int month, int day) {
        try {
            return Stream.of(LocalDate.of(year, month, day));
        } catch (DateTimeException ex) {
            return Stream.empty();
        }
    }
}
