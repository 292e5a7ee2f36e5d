package fr.cesizen.emotion.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.report.DiaryFixture;
import fr.cesizen.emotion.report.EncryptedNote;
import fr.cesizen.emotion.report.MoodSpread;
import fr.cesizen.emotion.report.ValenceClass;
import fr.cesizen.platform.test.ApiClient;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@ServiceTest
class ChartTest {

    static final String CALENDAR = "/api/v1/journal/calendar?year=2026";
    static final String VALENCE = "/api/v1/journal/valence?from=2026-01-01&to=2026-03-31";

    @Autowired
    ApiClient api;

    DiaryFixture lea;

    @BeforeEach
    void somebody() {
        lea = DiaryFixture.of(api);
        lea.write(
                EncryptedNote.on(LocalDate.of(2026, 1, 1), 0.1),
                EncryptedNote.on(LocalDate.of(2026, 1, 1), 0.5),
                EncryptedNote.on(LocalDate.of(2026, 1, 2), -0.9),
                EncryptedNote.on(LocalDate.of(2026, 1, 17), 0.9),
                EncryptedNote.on(LocalDate.of(2026, 2, 28), -0.8),
                EncryptedNote.on(LocalDate.of(2026, 2, 28), 0.8),
                EncryptedNote.on(LocalDate.of(2026, 12, 31), null),
                EncryptedNote.on(LocalDate.of(2025, 12, 31), 0.3));
    }

    static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void givesEachDayAColourAndWords() {
        var days = lea.read(CALENDAR).get("days");
        assertThat(days).hasSize(5);
        assertThat(days.get(0).get("date").asString()).isEqualTo("2026-01-01");
        assertThat(days.get(0).get("n").asLong()).isEqualTo(2);
        assertThat(days.get(0).get("words").asString()).isEqualTo("plutôt agréable, nuancé");
        assertThat(days.get(0).get("colour").asString())
                .isEqualTo(ValenceClass.SLIGHTLY_PLEASANT.colour(MoodSpread.MIXED));
        assertThat(days.get(1).get("words").asString()).isEqualTo("très désagréable");
        assertThat(days.get(1).has("spread")).isFalse();
        assertThat(days.get(3).get("words").asString()).isEqualTo("neutre, contrasté");
        assertThat(days.get(4).get("entries").asLong()).isOne();
        assertThat(days.get(4).has("colour")).isFalse();
        assertThat(days.get(4).get("words").asString()).isEqualTo("sans valence");
    }

    @Test
    void drawsAYearThatReadsWithoutColourOrEyes() throws Exception {
        var svg = lea.draw(CALENDAR, "fr");
        var drawing = parsed(svg).getDocumentElement();
        assertThat(drawing.getAttribute("aria-labelledby")).isEqualTo("calendar-title");
        assertThat(drawing.getAttribute("aria-describedby")).isEqualTo("calendar-desc");
        assertThat(roles(drawing)).containsExactly("img", "table");
        assertThat(drawing.getAttribute("lang")).isEqualTo("fr");
        assertThat(svg)
                .contains("<title id=\"calendar-title\">Calendrier 2026</title>")
                .contains("Janvier 2026 : moyenne 0,15, écart-type 0,77, n = 4.".replace("Janvier", "janvier"))
                .contains("<title>1er janvier 2026\u00a0: plutôt agréable, nuancé, n = 2</title>")
                .contains("<title>31 décembre 2026\u00a0: sans valence, entrées : 1</title>")
                .contains("<title>3 janvier 2026\u00a0: rien d'écrit</title>")
                .contains("<text x=\"40\" y=")
                .doesNotContain("<script");
        // Every day, the background, seven classes, three contrasts, the one without a valence and the empty one.
        assertThat(drawing.getElementsByTagName("rect").getLength()).isEqualTo(365 + 1 + 12);
        assertThat(lea.draw(CALENDAR, "en"))
                .contains("<title>January 1, 2026: slightly pleasant, mixed, n = 2</title>");
    }

    @Test
    void tellsADayWithoutAValenceFromAnEmptyOneWithoutColour() throws Exception {
        var svg = lea.draw(CALENDAR, "fr");
        var dots = parsed(svg).getElementsByTagName("circle");
        assertThat(dots.getLength()).as("31 December and the legend").isEqualTo(2);
        assertThat(((Element) dots.item(0)).getAttribute("fill")).isEqualTo("none");
        assertThat(svg).contains(">sans valence</text>");
        assertThat(lea.draw(CALENDAR, "en")).contains(">no valence</text>");
    }

    /** One picture, and beside it a table that is read cell by cell: an image as a whole would hide its own table. */
    private static List<String> roles(Element drawing) {
        var parts = drawing.getChildNodes();
        return IntStream.range(0, parts.getLength())
                .mapToObj(parts::item)
                .filter(part -> part instanceof Element)
                .map(part -> ((Element) part).getAttribute("role"))
                .filter(role -> !role.isEmpty())
                .toList();
    }

    @Test
    void saysThatNothingIsWrittenInsteadOfATableWithoutRows() {
        assertThat(lea.draw("/api/v1/journal/calendar?year=2024", "fr"))
                .contains("rien d'écrit.</text>")
                .doesNotContain("role=\"table\"");
    }

    @Test
    void joinsPointsUnlessMoreThanTwoWeeksLieBetween() {
        var view = lea.read(VALENCE);
        assertThat(view.get("unit").asString()).isEqualTo("day");
        assertThat(view.get("points").findValuesAsString("joined")).containsExactly("false", "true", "true", "false");
    }

    @Test
    void drawsValenceWithoutALineAcrossAGap() throws Exception {
        var svg = lea.draw(VALENCE, "en");
        var drawing = parsed(svg).getDocumentElement();
        assertThat(roles(drawing)).containsExactly("img", "table");
        assertThat(drawing.getElementsByTagName("circle").getLength()).isEqualTo(4);
        assertThat(svg.split("stroke-width=\"1.5\"", -1)).hasSize(1 + 2);
        assertThat(svg)
                .contains("<title id=\"valence-title\">Valence from January 1, 2026 to March 31, 2026</title>")
                .contains("February 2026: mean 0.00, standard deviation 1.13, n = 2.");
        lea.draw("/api/v1/journal/valence?from=2025-01-01&to=2026-12-31", "fr");
        lea.draw("/api/v1/journal/valence?from=2020-01-01&to=2026-12-31", "fr");
    }

    @Test
    void answersFiguresUnlessADrawingIsPreferred() {
        DiaryFixture.drawing(lea.get(CALENDAR, "Accept", "image/avif,image/*,*/*;q=0.8"));
        lea.get(CALENDAR, "Accept", "*/*").header("Content-Type", "application/json");
        lea.get(CALENDAR, "Accept", "application/json;q=0.1, image/svg+xml;q=0")
                .header("Content-Type", "application/json");
        lea.get(CALENDAR, "Accept", "application/problem+json").header("Content-Type", "application/json");
        DiaryFixture.drawing(lea.get(CALENDAR, "Accept", "application/problem+json, image/svg+xml"));
        lea.get(CALENDAR, "Accept", "text/html").status(406);
    }
}
