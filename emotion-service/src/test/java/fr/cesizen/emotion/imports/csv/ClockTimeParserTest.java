package fr.cesizen.emotion.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.emotion.imports.ImportFormat;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeParserTest {

    static final List<LocalTime> TIMES = IntStream.of(0, 1, 4, 6, 9, 11, 12, 13, 17, 18, 20, 23)
            .mapToObj(hour -> LocalTime.of(hour, hour * 2 + 5))
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "18:30;18:30",
                "18 h 30;18:30", // Canadian French
                "18\u00a0h\u00a030;18:30",
                "18.30;18:30",
                "kl. 18.30;18:30",
                "18:30:59;18:30",
                "오후 6:30;18:30",
                "오전 12:30;00:30",
                "下午6:30;18:30",
                "上午6:30;06:30",
                "晚上7:30;19:30",
                "凌晨1:05;01:05",
                "中午11:50;11:50",
                "中午12:30;12:30",
                "午後0:30;12:30",
                "6:30 μ.μ.;18:30",
                "6:30 π.μ.;06:30",
                "6:30\u202fp.\u00a0m.;18:30",
                "٦:٣٠ م;18:30",
                "6:30 du.;18:30",
                "du. 6:30;18:30",
                "ÖS 6:30;18:30",
                "18:30 ч.;18:30",
                "13:30 pm;13:30"
            })
    void readsATimeAsAPhoneWritesIt(String text, LocalTime time) {
        assertThat(ClockTimeParser.parse(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soir",
                "24:30",
                "18:60",
                "13:30 am",
                "0:30 foo",
                "18 30",
                "18-30",
                "1830",
                "am 6:30 pm",
                "6:30 ampm",
                "99:99",
                "18:30 h h",
                "6::30",
                "6:30:5 am",
                "18:301"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> ClockTimeParser.parse(text)).isInstanceOf(InvalidRecordException.class);
    }

    /** In the figures of the language and in ours, on the clock that is usual there and on the one of twelve hours. */
    @Test
    void readsTheTimesOfEveryLanguageOfTheJdk() {
        var begins = ImportFormat.DAYLIO.beginning();
        var unread = new ArrayList<String>();
        for (var language : Locale.getAvailableLocales()) {
            for (var format : formats(language).toList()) {
                for (var time : TIMES) {
                    var text = format.format(time);
                    if (!time.equals(read(text)) || !begins.test("2026-01-05,x,y," + text + ",bien")) {
                        unread.add(text + " in " + language.toLanguageTag());
                    }
                }
            }
        }
        assertThat(unread).isEmpty();
    }

    static @Nullable LocalTime read(String text) {
        try {
            return ClockTimeParser.parse(text);
        } catch (InvalidRecordException ex) {
            return null;
        }
    }

    static Stream<DateTimeFormatter> formats(Locale language) {
        var usual = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language);
        // The word for the morning is that for the afternoon in Finnish, which more phones speak.
        var twelve = language.getLanguage().equals("smn")
                ? Stream.<DateTimeFormatter>empty()
                : Stream.of("h:mm a", "a h:mm", "ah.mm").map(text -> DateTimeFormatter.ofPattern(text, language));
        return Stream.concat(Stream.of(usual), twelve)
                .flatMap(format -> Stream.of(format, format.withDecimalStyle(DecimalStyle.of(language))));
    }
}
