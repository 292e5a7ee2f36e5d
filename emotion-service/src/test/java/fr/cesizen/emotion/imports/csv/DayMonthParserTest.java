package fr.cesizen.emotion.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayMonthParserTest {

    @ParameterizedTest
    @CsvSource({
        "18 May, Friday, 2018-05-18",
        "May 18, Friday, 2018-05-18",
        "18 mai, vendredi, 2018-05-18",
        "1 août, mercredi, 2018-08-01",
        "18 de mayo, viernes, 2018-05-18",
        "18. Mai, Freitag, 2018-05-18",
        "5월 18일, 금요일, 2018-05-18",
        "5月18日, 星期五, 2018-05-18",
        "18 tháng 5, Thứ Sáu, 2018-05-18",
        "18 мая, пятница, 2018-05-18",
        "1 listopada, czwartek, 2018-11-01", // Polish: November
        "1. listopada, ponedjeljak, 2018-10-01", // Croatian: October
        "18 May, in words unknown, 2018-05-18"
    })
    void readsADateThatIsSpreadOverColumns(String date, String weekday, LocalDate day) {
        assertThat(DayMonthParser.parse("2018", date, weekday)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "18 May, Monday", // it was a Friday
        "30 February, Friday",
        "18, Friday",
        "May, Friday",
        "18 Maybe, Friday",
        "18 5, Friday",
        "1 listopada, in words unknown",
        "'', ''"
    })
    void refusesWhatIsNoDateOrCouldBeTwo(String date, String weekday) {
        assertThatThrownBy(() -> DayMonthParser.parse("2018", date, weekday))
                .isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void readsEveryDayInEveryLanguage() {
        var unread = new ArrayList<String>();
        for (var language : DayMonthParser.LANGUAGES) {
            var weekday = DateTimeFormatter.ofPattern("EEEE", language);
            for (var form : List.of("d MMMM", "MMMM d", "d. LLLL", "d MMM")) {
                var format = DateTimeFormatter.ofPattern(form, language);
                for (int day = 1; day <= 365; day += 3) {
                    var date = LocalDate.ofYearDay(2018, day);
                    if (!date.equals(read(format.format(date), weekday.format(date)))) {
                        unread.add(format.format(date) + " in " + language);
                    }
                }
            }
        }
        assertThat(unread).isEmpty();
    }

    static @Nullable LocalDate read(String date, String weekday) {
        try {
            return DayMonthParser.parse("2018", date, weekday);
        } catch (InvalidRecordException ex) {
            return null;
        }
    }
}
