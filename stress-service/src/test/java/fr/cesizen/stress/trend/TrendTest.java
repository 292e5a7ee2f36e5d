package fr.cesizen.stress.trend;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.text.Messages;
import fr.cesizen.stress.questionnaire.model.Editions;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import fr.cesizen.stress.questionnaire.scoring.AnswerSheet;
import fr.cesizen.stress.questionnaire.scoring.ScoreRemark;
import fr.cesizen.stress.trend.Trend.ChangeAssessment;
import fr.cesizen.stress.trend.Trend.DatedResult;
import fr.cesizen.stress.trend.Trend.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.node.ObjectNode;

/** Results over time, and how they are drawn. */
class TrendTest {

    private static final Instant START = Instant.parse("2026-01-05T23:30:00Z");
    private static final Messages TEXTS = new Messages("stress", "chart.nothing");

    static DatedResult taken(Questionnaire questionnaire, int day, Map<String, Integer> answers, String bandSet) {
        var sheet = new AnswerSheet(new HashMap<>(answers), List.of(), null, bandSet);
        return new DatedResult(
                new UUID(0, day),
                START.plusSeconds(86_400L * day),
                questionnaire,
                questionnaire.wordingVersion(),
                questionnaire.score(sheet).score());
    }

    static Map<String, Integer> every(Questionnaire questionnaire, int answer) {
        return questionnaire.items().stream().collect(Collectors.toMap(item -> item.code(), item -> answer));
    }

    static DatedResult who5(int day, int answer) {
        return taken(QuestionnaireFixtures.WHO5, day, every(QuestionnaireFixtures.WHO5, answer), "percentage");
    }

    static DatedResult custom(Questionnaire questionnaire, int day, int help) {
        return taken(questionnaire, day, Map.of("help", help, "blame", 3, "voice", 3, "union", 3), "climate");
    }

    static ChangeAssessment second(Questionnaire questionnaire, DatedResult... results) {
        var judgement = Trend.of(questionnaire, List.of(results)).newest().since();
        assertThat(judgement).isNotNull();
        return judgement;
    }

    record Notice(@Nullable Integer difference, @Nullable Boolean reliable, Reason reason) {}

    static Notice told(Questionnaire questionnaire, DatedResult... results) {
        var judgement = second(questionnaire, results);
        return new Notice(judgement.difference(), judgement.reliable(), judgement.reason());
    }

    static String draw(Trend trend, String zone, Locale locale) {
        return TrendChart.of(new ChartTexts(trend, ZoneId.of(zone), new ChangeMessages(TEXTS, locale)));
    }

    static TrendView inEnglish(Trend trend) {
        return TrendView.of(trend, new ChangeMessages(TEXTS, Locale.ENGLISH));
    }

    static Document parsed(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new java.io.StringReader(svg)));
        } catch (Exception ex) {
            throw new AssertionError(svg, ex);
        }
    }

    @Test
    void comparesNothingAcrossWordingsOfWhichTheLaterMendsTheFormer() {
        var mended = Editions.worded(
                QuestionnaireFixtures.WHO5,
                2,
                QuestionnaireFixtures.WHO5.codings(),
                QuestionnaireFixtures.WHO5.items(),
                QuestionnaireFixtures.WHO5.licence(),
                QuestionnaireFixtures.WHO5.sources());
        var later = taken(mended, 30, every(mended, 3), "percentage");
        assertThat(told(QuestionnaireFixtures.WHO5, who5(0, 1), later))
                .isEqualTo(new Notice(null, null, Reason.OTHER_SCALE));
    }

    @Test
    void namesALongBandByWhatStandsBeforeItsColon() {
        var drawn = draw(Trend.of(QuestionnaireFixtures.WHO5, List.of(who5(0, 1))), "UTC", Locale.FRENCH);
        assertThat(drawn)
                .contains(
                        "\nBien-être bas</text>",
                        "<title>Bien-être bas : orientation vers un échange avec un professionnel</title>")
                .doesNotContain("orientation vers …");
        assertThat(ChartTexts.shortened("a: " + "b".repeat(40), 10)).isEqualTo("a");
        assertThat(ChartTexts.shortened("a".repeat(20) + ": b", 10)).isEqualTo("a".repeat(9) + "…");
    }

    /** What was said of a result when it was new stays when so many follow that it is not shown any more. */
    @Test
    void judgesFromTheFirstResultHoweverFewAreShown() {
        var results = new ArrayList<DatedResult>();
        for (int day = 0; day < 70; day++) {
            results.add(who5(day, day < 2 ? 2 : 3));
        }
        var whole = Trend.of(QuestionnaireFixtures.WHO5, results);
        var shown = whole.newest(60);
        assertThat(shown.points()).isEqualTo(whole.points().subList(10, 70));
        assertThat(shown.points().get(0).since()).isNotNull();
        assertThat(draw(shown, "UTC", Locale.FRENCH)).contains("Résultats enregistrés : 70.");
    }

    @Test
    void showsADifferenceOnlyBeyondTheErrorOfMeasurement() {
        assertThat(told(QuestionnaireFixtures.WHO5, who5(0, 2), who5(20, 3)))
                .isEqualTo(new Notice(20, null, Reason.MEANINGFUL));
        var four = taken(
                QuestionnaireFixtures.WHO5,
                20,
                Map.of("item_1", 3, "item_2", 2, "item_3", 2, "item_4", 2, "item_5", 2),
                "percentage");
        assertThat(told(QuestionnaireFixtures.WHO5, who5(0, 2), four))
                .isEqualTo(new Notice(null, null, Reason.NOT_MEANINGFUL));
        assertThat(told(
                        QuestionnaireFixtures.CUSTOM,
                        custom(QuestionnaireFixtures.CUSTOM, 0, 1),
                        custom(QuestionnaireFixtures.CUSTOM, 9, 5)))
                .isEqualTo(new Notice(4, true, Reason.BEYOND_ERROR));
        assertThat(told(
                        QuestionnaireFixtures.CUSTOM,
                        custom(QuestionnaireFixtures.CUSTOM, 0, 5),
                        custom(QuestionnaireFixtures.CUSTOM, 9, 2)))
                .isEqualTo(new Notice(null, false, Reason.WITHIN_ERROR));
    }

    @Test
    void cannotTellWhereNoSourceStatesTheError() {
        var one = taken(QuestionnaireFixtures.SRRS, 0, Map.of(), "standard");
        var other = taken(QuestionnaireFixtures.SRRS, 400, Map.of("spouse_death", 3), "standard");
        assertThat(told(QuestionnaireFixtures.SRRS, one, other))
                .isEqualTo(new Notice(null, null, Reason.ERROR_UNKNOWN));
    }

    @Test
    void neverComparesAcrossCodingsOrWeights() {
        var usual = taken(QuestionnaireFixtures.PSS10, 0, every(QuestionnaireFixtures.PSS10, 2), "zero_to_forty");
        var french = taken(QuestionnaireFixtures.PSS10, 30, every(QuestionnaireFixtures.PSS10, 3), "ten_to_fifty");
        assertThat(told(QuestionnaireFixtures.PSS10, usual, french))
                .isEqualTo(new Notice(null, null, Reason.OTHER_SCALE));
        var trend = Trend.of(QuestionnaireFixtures.PSS10, List.of(usual, french));
        assertThat(trend.comparable()).extracting(point -> point.taken()).containsExactly(french);
        assertThat(draw(trend, "UTC", Locale.ENGLISH))
                .contains("Not drawn, as they are on another scale: 1.", "another scale");

        var standard = taken(QuestionnaireFixtures.SRRS, 0, Map.of(), "standard");
        var variant = taken(QuestionnaireFixtures.SRRS, 1, Map.of(), "cesi_variant");
        assertThat(told(QuestionnaireFixtures.SRRS, standard, variant).reason()).isEqualTo(Reason.OTHER_SCALE);
    }

    @Test
    void comparesAcrossVersionsThatDifferInWordsAlone() {
        var worded = QuestionnaireFixtures.read(
                QuestionnaireFixtures.custom("/items/0/label", "{\"fr\":\"On s'aide.\",\"en\":\"We help.\"}"));
        assertThat(second(
                                QuestionnaireFixtures.CUSTOM,
                                custom(QuestionnaireFixtures.CUSTOM, 0, 1),
                                custom(Editions.numbered(worded, 2), 9, 5))
                        .reliable())
                .isTrue();
        for (var other : List.of(
                QuestionnaireFixtures.custom("/items/0/reverse", "true"),
                QuestionnaireFixtures.custom("/recall", "\"P1M\""))) {
            assertThat(second(
                                    QuestionnaireFixtures.CUSTOM,
                                    custom(QuestionnaireFixtures.CUSTOM, 0, 1),
                                    custom(QuestionnaireFixtures.read(other), 9, 5))
                            .reason())
                    .isEqualTo(Reason.OTHER_SCALE);
        }
    }

    @Test
    void goesOnFromTheLastResultOnTheSameScale() {
        var first = taken(QuestionnaireFixtures.PSS10, 0, every(QuestionnaireFixtures.PSS10, 2), "zero_to_forty");
        var french = taken(QuestionnaireFixtures.PSS10, 30, every(QuestionnaireFixtures.PSS10, 3), "ten_to_fifty");
        var third = taken(QuestionnaireFixtures.PSS10, 60, every(QuestionnaireFixtures.PSS10, 1), "zero_to_forty");
        assertThat(second(QuestionnaireFixtures.PSS10, first, french, third).reason())
                .isEqualTo(Reason.ERROR_UNKNOWN);
        var reversed = QuestionnaireFixtures.read(QuestionnaireFixtures.custom("/items/0/reverse", "true"));
        assertThat(told(
                        QuestionnaireFixtures.CUSTOM,
                        custom(QuestionnaireFixtures.CUSTOM, 0, 1),
                        custom(reversed, 9, 5),
                        custom(QuestionnaireFixtures.CUSTOM, 18, 5)))
                .isEqualTo(new Notice(4, true, Reason.BEYOND_ERROR));
    }

    static DatedResult without(Questionnaire questionnaire, int day, String item) {
        var answers = new HashMap<>(every(questionnaire, 4));
        answers.remove(item);
        return taken(questionnaire, day, answers, "climate");
    }

    @Test
    void takesNoMissingAnswerForAChange() {
        var plain = QuestionnaireFixtures.custom("/scoring/missing/imputation", "\"none\"");
        var document = QuestionnaireFixtures.read(QuestionnaireFixtures.with(plain, "/bandSets/0/bands/0/min", "3"));
        var whole = taken(document, 0, every(document, 4), "climate");
        var without = without(document, 9, "union");
        assertThat(without.score().points()).isEqualTo(whole.score().points() - 4);
        for (var judgement : List.of(second(document, whole, without), second(document, without, whole))) {
            assertThat(judgement).isEqualTo(ChangeAssessment.none(Reason.INCOMPLETE));
        }
        var trend = Trend.of(document, List.of(whole, without));
        var change = inEnglish(trend).points().get(1).change();
        assertThat(change).isNotNull();
        assertThat(change.reason()).isEqualTo("incomplete");
        assertThat(change.text()).startsWith("Some questions have no answer");
        assertThat(draw(trend, "UTC", Locale.FRENCH)).contains(">réponses manquantes<", "réponses complètes");
    }

    @Test
    void marksResultsThatAreToBeReadWithCaution() {
        var trend = Trend.of(
                QuestionnaireFixtures.CUSTOM,
                List.of(without(QuestionnaireFixtures.CUSTOM, 0, "help"), custom(QuestionnaireFixtures.CUSTOM, 9, 3)));
        var points = inEnglish(trend).points();
        assertThat(points.get(0).missing()).isEqualTo(1);
        assertThat(points.get(0).remarks())
                .extracting(remark -> remark.code())
                .containsExactly("straight-lining", "answers-imputed");
        assertThat(points.get(1).remarks()).extracting(remark -> remark.code()).containsExactly("straight-lining");
        var svg = draw(trend, "UTC", Locale.ENGLISH);
        assertThat(svg).contains(">Remark<", "<title>same answers, answers imputed</title>", "(same answers)");
    }

    @Test
    void comparesNoScoreInWhichAMeanStandsInForAnswers() {
        var imputed = without(QuestionnaireFixtures.CUSTOM, 9, "help");
        assertThat(imputed.score().remarks()).contains(ScoreRemark.ANSWERS_IMPUTED);
        var low = custom(QuestionnaireFixtures.CUSTOM, 0, 1);
        assertThat(told(QuestionnaireFixtures.CUSTOM, low, imputed))
                .isEqualTo(new Notice(null, null, Reason.INCOMPLETE));
        assertThat(told(QuestionnaireFixtures.CUSTOM, imputed, low))
                .isEqualTo(new Notice(null, null, Reason.INCOMPLETE));
        var after = second(QuestionnaireFixtures.CUSTOM, low, imputed, custom(QuestionnaireFixtures.CUSTOM, 18, 5));
        assertThat(after.against()).as("the last complete one").isEqualTo(low);
        assertThat(after.difference()).isEqualTo(4);
    }

    @Test
    void joinsCompleteResultsAlone() {
        var trend = Trend.of(
                QuestionnaireFixtures.CUSTOM,
                List.of(
                        custom(QuestionnaireFixtures.CUSTOM, 0, 1),
                        without(QuestionnaireFixtures.CUSTOM, 9, "help"),
                        custom(QuestionnaireFixtures.CUSTOM, 18, 5)));
        var root = parsed(draw(trend, "UTC", Locale.ENGLISH)).getDocumentElement();
        assertThat(root.getElementsByTagName("circle").getLength()).isEqualTo(3);
        var line = (Element) root.getElementsByTagName("polyline").item(0);
        assertThat(line.getAttribute("points").split(" ", -1)).hasSize(2);
        var middle = (Element) root.getElementsByTagName("circle").item(1);
        assertThat(middle.getAttribute("fill")).isEqualTo("#ffffff");
    }

    @Test
    void saysWhenResultsWereReadByOtherBandsThanThoseDrawn() {
        var edges = QuestionnaireFixtures.custom("/bandSets/0/bands/0/max", "9");
        QuestionnaireFixtures.with(
                QuestionnaireFixtures.with(edges, "/bandSets/0/bands/1/min", "10"), "/bandSets/0/version", "2");
        var next = Editions.numbered(QuestionnaireFixtures.read(edges), 2);
        var trend = Trend.of(next, List.of(custom(QuestionnaireFixtures.CUSTOM, 0, 1), custom(next, 9, 1)));
        assertThat(draw(trend, "UTC", Locale.FRENCH)).contains("d'autres bandes");
        assertThat(draw(Trend.of(next, List.of(custom(next, 9, 1))), "UTC", Locale.FRENCH))
                .doesNotContain("d'autres bandes");
    }

    static DatedResult climate(int day, int help, int blame, int voice, int union) {
        return taken(
                QuestionnaireFixtures.CUSTOM,
                day,
                Map.of("help", help, "blame", blame, "voice", voice, "union", union),
                "climate");
    }

    @Test
    void showsAChangeThatCameInSmallSteps() {
        var start = climate(0, 5, 1, 5, 5);
        var trend = Trend.of(
                QuestionnaireFixtures.CUSTOM,
                List.of(start, climate(30, 3, 2, 5, 5), climate(60, 2, 3, 4, 5), climate(90, 2, 3, 3, 4)));
        assertThat(trend.points())
                .extracting(point -> point.taken().score().points())
                .containsExactly(20, 17, 14, 12);
        assertThat(trend.points().get(1).since())
                .extracting(ChangeAssessment::reliable)
                .isEqualTo(false);
        assertThat(trend.points().get(2).since()).isEqualTo(new ChangeAssessment(start, -6, true, Reason.BEYOND_ERROR));
        assertThat(trend.points().get(3).since())
                .as("against the one from which a change was shown")
                .extracting(ChangeAssessment::against)
                .isEqualTo(trend.points().get(2).taken());
        var change = inEnglish(trend).points().get(2).change();
        assertThat(change).isNotNull();
        assertThat(change.since()).isEqualTo(START);
    }

    @Test
    void readsEachResultByItsOwnVersion() {
        var share = QuestionnaireFixtures.custom("/scoring/rule", "\"percentage\"");
        QuestionnaireFixtures.with(share, "/reading", "{\"fr\":\"Plus bas, mieux.\",\"en\":\"Lower is better.\"}");
        QuestionnaireFixtures.with(share, "/bandSets/0/bands/0/min", "0");
        QuestionnaireFixtures.with(share, "/bandSets/0/bands/2/max", "100");
        var next = Editions.numbered(QuestionnaireFixtures.read(share), 2);
        var trend = Trend.of(next, List.of(custom(QuestionnaireFixtures.CUSTOM, 0, 4)));
        var view = inEnglish(trend);
        assertThat(view.unit()).isEqualTo("points");
        assertThat(view.reading()).isEqualTo("The higher the score, the better the climate.");
        var svg = draw(trend, "UTC", Locale.ENGLISH);
        assertThat(svg).contains(">13<", "the better the climate").doesNotContain("%", "Lower is better");

        var both = inEnglish(Trend.of(next, List.of(custom(QuestionnaireFixtures.CUSTOM, 0, 4), custom(next, 9, 4))));
        assertThat(both.points()).extracting(point -> point.unit()).containsExactly("points", "percent");
        assertThat(both.points())
                .extracting(point -> point.reading())
                .containsExactly("The higher the score, the better the climate.", "Lower is better.");
        assertThat(both.unit()).isEqualTo("percent");
        assertThat(inEnglish(Trend.of(next, List.of())).unit()).isEqualTo("percent");
    }

    @Test
    void saysInWordsWhatADifferenceIsWorth() {
        var four = taken(
                QuestionnaireFixtures.WHO5,
                20,
                Map.of("item_1", 3, "item_2", 2, "item_3", 2, "item_4", 2, "item_5", 2),
                "percentage");
        var trends = Map.of(
                "A meaningful change, by convention.",
                        Trend.of(QuestionnaireFixtures.WHO5, List.of(who5(0, 2), who5(20, 3))),
                "No meaningful change, by convention, since",
                        Trend.of(QuestionnaireFixtures.WHO5, List.of(who5(0, 2), four)),
                "A change beyond the error",
                        Trend.of(
                                QuestionnaireFixtures.CUSTOM,
                                List.of(
                                        custom(QuestionnaireFixtures.CUSTOM, 0, 1),
                                        custom(QuestionnaireFixtures.CUSTOM, 9, 5))),
                "No change beyond the error",
                        Trend.of(
                                QuestionnaireFixtures.CUSTOM,
                                List.of(
                                        custom(QuestionnaireFixtures.CUSTOM, 0, 5),
                                        custom(QuestionnaireFixtures.CUSTOM, 9, 4))));
        trends.forEach((words, trend) -> {
            var change = inEnglish(trend).points().get(1).change();
            assertThat(change).isNotNull();
            assertThat(change.text()).startsWith(words);
            assertThat(draw(trend, "UTC", Locale.ENGLISH)).contains(words);
        });
    }

    @Test
    void hasWordsForEveryReasonAndRemark() {
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (var reason : Reason.values()) {
                assertThat(TEXTS.get(locale, "change." + EnumCodes.code(reason), "known"))
                        .isNotBlank();
                assertThat(TEXTS.get(locale, "change.short." + EnumCodes.code(reason), "+1"))
                        .isNotBlank();
            }
            for (var remark : ScoreRemark.values()) {
                assertThat(TEXTS.get(locale, "remark." + EnumCodes.code(remark)))
                        .isNotBlank();
                assertThat(TEXTS.get(locale, "remark.short." + EnumCodes.code(remark)))
                        .isNotBlank();
            }
        }
    }

    @Test
    void saysWhenARepetitionCameEarly() {
        var trend = Trend.of(QuestionnaireFixtures.WHO5, List.of(who5(0, 2), who5(13, 2), who5(27, 2)));
        assertThat(trend.points()).extracting(point -> point.early()).containsExactly(false, true, false);
    }

    @Test
    void drawsAnSvgThatCanBeReadWithoutSeeingIt() {
        var trend = Trend.of(QuestionnaireFixtures.WHO5, List.of(who5(0, 2), who5(20, 3)));
        var svg = draw(trend, "Europe/Paris", Locale.FRENCH);
        var root = parsed(svg).getDocumentElement();
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("title-who5 description-who5");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("fr");
        var description = root.getElementsByTagName("desc").item(0).getTextContent();
        assertThat(description)
                .contains("Résultats enregistrés : 2.", "60\u00a0%", "Changement notable", "meilleur est le bien-être");
        assertThat(svg).contains("role=\"table\"", "role=\"columnheader\"", "role=\"cell\"", ">+20<");
        // 23:30 in UTC is the next day in Paris.
        assertThat(description).contains("26 janv. 2026");
        assertThat(draw(trend, "UTC", Locale.ENGLISH))
                .contains("Jan 25, 2026", "60%", "Meaningful".toLowerCase(Locale.ROOT));
        assertThat(svg).doesNotContain("<script", "<style", "href", "red", "green");
        assertThat(root.getElementsByTagName("circle").getLength()).isEqualTo(2);
    }

    @Test
    void judgesNobodyByColour() {
        var svg = draw(
                Trend.of(
                        QuestionnaireFixtures.PSS10,
                        List.of(taken(
                                QuestionnaireFixtures.PSS10,
                                0,
                                every(QuestionnaireFixtures.PSS10, 4),
                                "zero_to_forty"))),
                "UTC",
                Locale.FRENCH);
        var colours = java.util.regex.Pattern.compile("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})")
                .matcher(svg);
        assertThat(colours.results().toList()).isNotEmpty().allSatisfy(colour -> {
            int red = Integer.parseInt(colour.group(1), 16);
            int green = Integer.parseInt(colour.group(2), 16);
            int blue = Integer.parseInt(colour.group(3), 16);
            assertThat(blue).as(colour.group()).isGreaterThanOrEqualTo(Math.max(red, green));
        });
    }

    @Test
    void drawsOneResultAnOpenScaleAndNone() {
        var one = Trend.of(
                QuestionnaireFixtures.SRRS,
                List.of(taken(QuestionnaireFixtures.SRRS, 0, Map.of("spouse_death", 20), "standard")));
        parsed(draw(one, "UTC", Locale.FRENCH));
        var none = Trend.of(QuestionnaireFixtures.SRRS, List.of());
        assertThat(parsed(draw(none, "UTC", Locale.FRENCH)).getDocumentElement().getTextContent())
                .contains("Aucun résultat enregistré.");
        assertThat(none.comparable()).isEmpty();
    }

    @Test
    void drawsAnOpenScaleOnWhichNothingHasHappened() {
        var srrs = (ObjectNode) QuestionnaireFixtures.JSON.valueToTree(QuestionnaireFixtures.SRRS);
        var bands = "[{\"min\":0,\"code\":\"ALL\",\"label\":{\"fr\":\"Charge\",\"en\":\"Load\"}}]";
        var open = QuestionnaireFixtures.read(QuestionnaireFixtures.with(srrs, "/bandSets/0/bands", bands));
        var trend =
                Trend.of(open, List.of(taken(open, 0, Map.of(), "standard"), taken(open, 400, Map.of(), "standard")));
        var svg = draw(trend, "UTC", Locale.FRENCH);
        assertThat(svg).doesNotContain("NaN", "Infinity");
        parsed(svg);
    }

    @Test
    void keepsWordsFromBecomingMarkup() {
        var document =
                QuestionnaireFixtures.custom("/bandSets/0/bands/1/label", "{\"fr\":\"<script>&\\\"]]>\",\"en\":\"a\"}");
        var trend = Trend.of(
                QuestionnaireFixtures.read(document), List.of(custom(QuestionnaireFixtures.read(document), 0, 3)));
        var svg = draw(trend, "UTC", Locale.FRENCH);
        assertThat(svg).doesNotContain("<script>");
        assertThat(parsed(svg).getDocumentElement().getTextContent()).contains("<script>&\"]]>");
    }
}
