package fr.cesizen.emotion.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.report.DailyMoodRepository.Day;
import fr.cesizen.emotion.report.DateRange;
import fr.cesizen.emotion.report.MoodStatistics;
import fr.cesizen.emotion.report.ReportMessages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class ValenceChartTest {

    static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    static final DateRange MONTHS = new DateRange(FIRST, LocalDate.of(2026, 11, 22));

    static String drawn(DateRange range, Locale language, Day... days) {
        return new ValenceChart(range, List.of(days), new ReportMessages().in(language)).svg();
    }

    static Day day(LocalDate date, double mean) {
        return new Day(date, new MoodStatistics(1, 1, mean, null));
    }

    static List<Element> labels(String svg) throws Exception {
        var texts = ChartTest.parsed(svg).getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> (Element) texts.item(i))
                .filter(text -> text.getAttribute("text-anchor").equals("middle"))
                .toList();
    }

    @Test
    void namesEveryMonthOfFifteen() throws Exception {
        assertThat(labels(drawn(MONTHS, Locale.FRENCH, day(FIRST, 0.3))))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "sept.", "oct.", "nov.", "déc.", "2026", "févr.", "mars", "avr.", "mai", "juin", "juil.",
                        "août", "sept.", "oct.", "nov.");
        assertThat(labels(drawn(MONTHS, Locale.ENGLISH, day(FIRST, 0.3))))
                .extracting(Element::getTextContent)
                .startsWith("Sep", "Oct", "Nov", "Dec", "2026", "Feb");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-12-05, 1",
        "2026-08-01, 2026-11-22, 4",
        "2024-12-15, 2026-11-22, 8",
        "2023-11-20, 2026-11-22, 12",
        "2016-12-31, 2026-11-22, 10",
    })
    void labelsAsManyTicksAsFitSideBySide(LocalDate from, LocalDate to, int fewest) throws Exception {
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var labels = labels(drawn(new DateRange(from, to), language, day(from, 0.3)));
            assertThat(labels).hasSizeGreaterThanOrEqualTo(fewest);
            for (int i = 1; i < labels.size(); i++) {
                assertThat(edge(labels.get(i), -1)).isGreaterThan(edge(labels.get(i - 1), 1));
            }
        }
    }

    /** As wide as DejaVu Sans draws it, which is among the widest. */
    private static double edge(Element label, int side) {
        return Double.parseDouble(label.getAttribute("x"))
                + side * label.getTextContent().length() * 6.6 / 2;
    }

    @Test
    void writesARoundedZeroWithoutASign() {
        assertThat(drawn(MONTHS, Locale.FRENCH, day(FIRST, -0.004)))
                .contains("moyenne 0,00,")
                .contains(">0,00</text>")
                .doesNotContain("−0,00");
        assertThat(new ReportMessages().in(Locale.ENGLISH).number(-0.005)).isEqualTo("−0.01");
    }

    @Test
    void callsTheFirstOfAMonthAsPeopleDo() {
        assertThat(drawn(MONTHS, Locale.FRENCH)).contains("Valence du 1er septembre 2025 au 22 novembre 2026");
        assertThat(drawn(MONTHS, Locale.ENGLISH)).contains("Valence from September 1, 2025 to November 22, 2026");
        assertThat(new ReportMessages().in(Locale.FRENCH).day(LocalDate.of(2026, 11, 11)))
                .isEqualTo("11 novembre 2026");
    }

    @Test
    void saysThatNothingIsWrittenInsteadOfDrawingAxes() {
        assertThat(drawn(MONTHS, Locale.FRENCH))
                .contains("rien d'écrit.</text>")
                .contains("rien d'écrit.</desc>")
                .doesNotContain("<path", "role=\"table\"", "role=\"columnheader\"");
        assertThat(drawn(MONTHS, Locale.ENGLISH)).contains("nothing written.</text>");
    }

    @Test
    void saysThatWhatIsWrittenHasNoValence() {
        assertThat(drawn(MONTHS, Locale.FRENCH, new Day(FIRST, new MoodStatistics(1, 0, null, null))))
                .contains("aucune avec une valence.</text>")
                .contains("septembre 2025 : moyenne –, écart-type –, n = 0.")
                .contains("role=\"table\"")
                .doesNotContain("<path", "rien d'écrit");
    }
}
