package fr.cesizen.stress.questionnaire.validation;

import static fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures.CUSTOM;
import static fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures.PSS10;
import static fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures.SRRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.stress.questionnaire.model.Band;
import fr.cesizen.stress.questionnaire.model.Item;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which documents may be used. */
class QuestionnaireValidatorTest {

    static final List<Questionnaire> SHIPPED =
            List.of(SRRS, PSS10, QuestionnaireFixtures.WHO5, QuestionnaireFixtures.GAD7);

    @Test
    void findsNothingWrongWithWhatIsShippedNorWithTheCustomOne() {
        assertThat(Stream.concat(SHIPPED.stream(), Stream.of(CUSTOM)))
                .allSatisfy(document ->
                        assertThat(QuestionnaireValidator.of(document)).isEmpty());
    }

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/code                        | \"Team Climate\"  | /code                          | code-malformed",
                "/code                        | null              | /code                          | code-malformed",
                "/title                       | {\"fr\":\"Titre\"} | /title                         | language-missing",
                "/title                       | {\"fr\":\"a\",\"en\":\"Your diagnosis\"} | /title  | word-not-allowed",
                "/notice                      | {\"fr\":\"a\\u0000\",\"en\":\"a\"}       | /notice | control-character",
                "/reading                     | null              | /reading                       | language-missing",
                "/recall                      | \"P0D\"           | /recall                        | missing",
                "/recall                      | \"P-1D\"          | /recall                        | value-out-of-range",
                "/recall                      | \"P1Y-1D\"        | /recall                        | value-out-of-range",
                "/recall                      | \"P100Y1M\"       | /recall                        | value-out-of-range",
                "/recall                      | \"P2147483647M\"  | /recall                        | value-out-of-range",
                "/repeat/after                | \"P0D\"           | /repeat/after                  | missing",
                "/repeat/after                | \"P-1M\"          | /repeat/after                  | value-out-of-range",
                "/repeat/after                | \"P999999999Y\"   | /repeat/after                  | value-out-of-range",
                "/repeat/after                | \"P99Y2147483647D\" | /repeat/after                | value-out-of-range",
                "/repeat                      | null              | /repeat/after                  | missing",
                "/sources                     | []                | /sources                       | count-out-of-range",
                "/licence                     | {}                | /licence                       | count-out-of-range",
                "/licence                     | {\"diagnosticUse\":\"no\"} | /licence/diagnosticUse    | word-not-allowed",
                "/licence                     | {\"use\":\"a diagnosis\"} | /licence/use             | word-not-allowed",
                "/licence                     | {\"use\":{\"fr\":\"Libre\"}} | /licence/use             | language-missing",
                "/licence                     | {\"use\":null}    | /licence/use                   | language-missing",
                "/licence                     | {\"a/b~c\":\"\"}    | /licence/a~1b~0c               | language-missing",
                "/displayRules                | [{\"en\":\"Never\"}] | /displayRules/0              | language-missing",
                "/displayRules                | [null]            | /displayRules/0                | language-missing",
                "/displayRules                | [\"No diagnosis\"] | /displayRules/0               | word-not-allowed",
                "/notice                      | {\"fr\":\"80 % de risque de maladie\",\"en\":\"a\"} | /notice | claim-not-allowed",
                "/bandSets/0/bands/2/label    | {\"fr\":\"a\",\"en\":\"High risk (80%)\"} | /bandSets/0/bands/2/label | claim-not-allowed",
                "/items/0/label               | {\"fr\":\"37 % tombent malades\",\"en\":\"a\"} | /items/0/label | claim-not-allowed",
                "/displayRules                | [\"Say that 50 % fall ill\"] | /displayRules/0       | claim-not-allowed",
                "/licence                     | {\"80 % risk\":\"a\"} | /licence/80 % risk            | claim-not-allowed",
                "/sources                     | [\"a\",\"Risk of illness: 80 %\"] | /sources/1      | claim-not-allowed",
                "/change/source               | \"80 % of illness\" | /change/source                | claim-not-allowed",
                "/skipLabel                   | null              | /skipLabel                     | language-missing",
                "/items                       | []                | /items                         | count-out-of-range",
                "/items/1/code                | \"help\"          | /items/1/code                  | code-repeated",
                "/items/1/label               | null              | /items/1/label                 | language-missing",
                "/items/1/weight              | 0                 | /items/1/weight                | value-out-of-range",
                "/items/1/weight              | 2                 | /items/1/weight                | weight-without-weighted-sum",
                "/items/1/repeatable          | true              | /items/1/repeatable            | repeatable-with-options",
                "/defaultCoding               | \"other\"         | /defaultCoding                 | unknown-coding",
                "/defaultBandSet              | \"other\"         | /defaultBandSet                | unknown-band-set",
                "/codings                     | []                | /codings                       | count-out-of-range",
                "/codings/0/version           | 0                 | /codings/0/version             | value-out-of-range",
                "/codings/0/options           | []                | /scoring/rule                  | rule-without-options",
                "/codings/0/options/1/value   | 1                 | /codings/0/options/1/value     | options-out-of-order",
                "/codings/0/options/4/value   | 101               | /codings/0/options/4/value     | value-out-of-range",
                "/codings/0/options/1/label   | null              | /codings/0/options/1/label     | language-missing",
                "/scoring/version             | 0                 | /scoring/version               | value-out-of-range",
                "/scoring/maximumOccurrences  | 101               | /scoring/maximumOccurrences    | value-out-of-range",
                "/scoring/missing/most        | 4                 | /scoring/missing/most          | value-out-of-range",
                "/scoring/missing/most        | -1                | /scoring/missing/most          | value-out-of-range",
                "/scoring/missing/most        | 0                 | /scoring/missing/most          | sensitive-item-cannot-be-declined",
                "/items/0/sensitive           | true              | /scoring/missing/most          | sensitive-item-cannot-be-declined",
                "/scoring/missing/imputation  | \"none\"          | /bandSets/0/bands/0/min        | bands-miss-the-lowest-score",
                "/change/reliability          | 1.0               | /change                        | change-unsound",
                "/change/reliability          | null              | /change                        | change-unsound",
                "/change/meaningful           | 3                 | /change                        | change-unsound",
                "/change/standardDeviation    | 9.0               | /change                        | change-wider-than-the-scale",
                "/bandSets/0/bands/0/min      | null              | /bandSets/0/bands/0/min        | bands-miss-the-lowest-score",
                "/codings/0/options/2/value   | null              | /codings/0/options/2/value     | options-out-of-order",
                "/change/source               | null              | /change/source                 | missing",
                "/bandSets                    | []                | /bandSets                      | count-out-of-range",
                "/bandSets/0/coding           | \"other\"         | /bandSets/0/coding             | unknown-coding",
                "/bandSets/0/weights          | {\"flood\":2}     | /bandSets/0/weights/flood      | unknown-item",
                "/bandSets/0/bands            | []                | /bandSets/0/bands              | count-out-of-range",
                "/bandSets/0/bands/0/code     | \"cool\"          | /bandSets/0/bands/0/code       | code-malformed",
                "/bandSets/0/bands/1/code     | \"COOL\"          | /bandSets/0/bands/1/code       | code-repeated",
                "/bandSets/0/bands/0/min      | 3                 | /bandSets/0/bands/0/min        | bands-miss-the-lowest-score",
                "/bandSets/0/bands/0/min      | 5                 | /bandSets/0/bands/0/min        | bands-miss-the-lowest-score",
                "/bandSets/0/bands/0/max      | 7                 | /bandSets/0/bands/1/min        | band-gap",
                "/bandSets/0/bands/0/max      | 9                 | /bandSets/0/bands/1/min        | band-overlap",
                "/bandSets/0/bands/0/max      | null              | /bandSets/0/bands/1/min        | band-overlap",
                "/bandSets/0/bands/0/max      | 3                 | /bandSets/0/bands/0/max        | band-upside-down",
                "/bandSets/0/bands/2/max      | 19                | /bandSets/0/bands/2/max        | bands-miss-the-highest-score",
                "/bandSets/0/bands/2/max      | 21                | /bandSets/0/bands/2/max        | bands-miss-the-highest-score",
                "/bandSets/0/bands/2/min      | -2147483648       | /bandSets/0/bands/2/min        | band-overlap",
                "/bandSets/0/bands/2/label    | null              | /bandSets/0/bands/2/label      | language-missing",
            })
    void findsWhatKeepsADocumentFromBeingUsed(String pointer, String value, String place, String code) {
        var document =
                QuestionnaireFixtures.read(QuestionnaireFixtures.custom(pointer, value.equals("null") ? null : value));
        assertThat(QuestionnaireValidator.of(document)).contains(new DraftError(place, code));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Vous avez 80 % de risque de maladie.",
                "Vous avez 80\u202f% de risque de tomber malade dans l'année",
                "Le risque de maladie est d'environ 37,5 %",
                "Risque : 50 pour cent",
                "Ce n'est pas un risque de maladie de 80 %.",
                "An 80% chance of a health problem",
                "Your risk of illness is 0.5 percent",
                "51 per cent of people like you fall ill",
                "Diagnostic",
            })
    void mayNotSayWhatIsForbidden(String text) {
        assertThat(TextRules.isAllowed(text)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Les seuils sont une convention, non une limite entre santé et maladie.",
                "No border between health and illness; 48 % is the last of the low band",
                "Un score de 48 % ne dit rien d'une maladie.",
                "Sensibilité 89 %, spécificité 82 %.",
                "Un total brut de 12 (48 %) est le dernier. La maladie est autre chose.",
                "90 % will do; skilled and still",
                "Maladie ou blessure personnelle",
            })
    void maySayWhatClaimsNothing(String text) {
        assertThat(TextRules.isAllowed(text)).isTrue();
    }

    @Test
    void readsTextsOfAnyLengthForClaims() {
        var endless = "80 % " + "a ".repeat(30_000);
        assertThat(TextRules.isAllowed(endless)).isTrue();
        assertThat(TextRules.isAllowed(endless + "80 % risk")).isFalse();
    }

    @Test
    void acceptsACitationWhoseTitleHoldsTheWord() {
        var manual = "\"Diagnostic and Statistical Manual, 5th edition\"";
        var document = QuestionnaireFixtures.with(
                QuestionnaireFixtures.custom("/sources", "[" + manual + "]"), "/change/source", manual);
        assertThat(QuestionnaireValidator.of(QuestionnaireFixtures.read(document)))
                .isEmpty();
    }

    @Test
    void acceptsAHundredYears() {
        for (var period : new String[] {"\"P100Y\"", "\"P36500D\""}) {
            var document = QuestionnaireFixtures.with(
                    QuestionnaireFixtures.custom("/recall", period), "/repeat/after", period);
            assertThat(QuestionnaireValidator.of(QuestionnaireFixtures.read(document)))
                    .isEmpty();
        }
    }

    @Test
    void asksNotThatEveryQuestionOfASheetMayBeDeclined() {
        var document = QuestionnaireFixtures.custom("/scoring/missing/most", "3");
        for (int i = 0; i < 4; i++) {
            QuestionnaireFixtures.with(document, "/items/" + i + "/sensitive", "true");
        }
        assertThat(QuestionnaireValidator.of(QuestionnaireFixtures.read(document)))
                .isEmpty();
    }

    @Test
    void findsAPercentageOfIncompleteAnswers() {
        var document = QuestionnaireFixtures.custom(
                "/scoring", "{\"rule\":\"percentage\",\"version\":1,\"missing\":{\"most\":1}}");
        assertThat(QuestionnaireValidator.of(QuestionnaireFixtures.read(document)))
                .contains(new DraftError("/scoring/missing/imputation", "share-of-incomplete-answers"));
    }

    @Test
    void findsABandThatNothingLeadsTo() {
        var document = QuestionnaireFixtures.with(
                QuestionnaireFixtures.custom("/bandSets/0/bands/2/max", null), "/bandSets/0/bands/2/min", "21");
        QuestionnaireFixtures.with(document, "/bandSets/0/bands/1/max", "20");
        assertThat(QuestionnaireValidator.of(QuestionnaireFixtures.read(document)))
                .containsExactly(new DraftError("/bandSets/0/bands/2/min", "band-out-of-reach"));
    }

    /** All weights are 10 and answers 0 or 1, or the scale is a percentage of four questions: nothing adds up to 1. */
    @Test
    void findsABandBetweenTheScoresThatCanComeOut() {
        var tens = QuestionnaireFixtures.custom(
                "/scoring", "{\"rule\":\"weighted-sum\",\"version\":1,\"missing\":{\"most\":1}}");
        QuestionnaireFixtures.with(tens, "/change", "{\"known\":{\"fr\":\"Rien.\",\"en\":\"Nothing.\"}}");
        for (int i = 0; i < 5; i++) {
            QuestionnaireFixtures.with(tens, "/codings/0/options/" + i + "/value", "" + i);
            if (i < 4) {
                QuestionnaireFixtures.with(tens, "/items/" + i + "/weight", "10");
            }
        }
        var share = QuestionnaireFixtures.custom("/scoring/rule", "\"percentage\"");
        for (var document : List.of(tens, share)) {
            int most = document.equals(share) ? 100 : 160;
            bands(document, 0, 0, 1, 5, 6, most);
            assertThat(QuestionnaireValidator.of(QuestionnaireFixtures.read(document)))
                    .containsExactly(new DraftError("/bandSets/0/bands/1/min", "band-out-of-reach"));
            bands(document, 0, 0, 1, 10, 11, most);
            assertThat(QuestionnaireValidator.of(QuestionnaireFixtures.read(document)))
                    .isEmpty();
        }
    }

    static void bands(ObjectNode document, int... edges) {
        for (int i = 0; i < edges.length; i++) {
            QuestionnaireFixtures.with(
                    document, "/bandSets/0/bands/" + i / 2 + (i % 2 == 0 ? "/min" : "/max"), "" + edges[i]);
        }
    }

    @Test
    void findsEventsThatAreReversedAndCodingsThatNobodyReads() {
        var srrs = (ObjectNode) QuestionnaireFixtures.JSON.valueToTree(SRRS);
        assertThat(QuestionnaireValidator.of(
                        QuestionnaireFixtures.read(QuestionnaireFixtures.with(srrs, "/items/0/reverse", "true"))))
                .containsExactly(new DraftError("/items/0/reverse", "reverse-without-options"));
        var pss = (ObjectNode) QuestionnaireFixtures.JSON.valueToTree(PSS10);
        assertThat(QuestionnaireValidator.of(QuestionnaireFixtures.read(
                        QuestionnaireFixtures.with(pss, "/bandSets/1/coding", "\"zero_to_four\""))))
                .contains(new DraftError("/codings/1", "coding-without-band-set"));
    }

    /** Twice the weight is twice the points for the same answer. */
    @Test
    void findsAnErrorOfMeasurementThatIsSaidOfUnlikeWeights() {
        var document = QuestionnaireFixtures.custom();
        var second = (ObjectNode) document.at("/bandSets/0").deepCopy();
        second.put("id", "twofold");
        second.putObject("weights").put(document.at("/items/0/code").asString(), 2);
        ((ArrayNode) document.get("bandSets")).add(second);
        assertThat(QuestionnaireValidator.of(QuestionnaireFixtures.read(document)))
                .contains(new DraftError("/change", "change-of-unlike-weights"));
    }

    @Test
    void findsAnErrorOfMeasurementThatIsSaidOfUnlikeCodings() {
        var wide = QuestionnaireFixtures.custom().at("/codings/0").deepCopy();
        ((ObjectNode) wide).put("id", "wide");
        ((ObjectNode) wide.at("/options/4")).put("value", 9);
        var set = QuestionnaireFixtures.custom().at("/bandSets/0").deepCopy();
        ((ObjectNode) set).put("id", "wide").put("coding", "wide");
        ((ObjectNode) set.at("/bands/2")).put("max", 36);
        var document = QuestionnaireFixtures.custom();
        ((ArrayNode) document.get("codings")).add(wide);
        ((ArrayNode) document.get("bandSets")).add(set);
        assertThat(QuestionnaireValidator.of(QuestionnaireFixtures.read(document)))
                .containsExactly(new DraftError("/change", "change-of-unlike-codings"));
        QuestionnaireFixtures.with(document, "/change", "{\"known\":{\"fr\":\"Rien.\",\"en\":\"Nothing.\"}}");
        assertThat(QuestionnaireValidator.of(QuestionnaireFixtures.read(document)))
                .isEmpty();
    }

    @Test
    void findsAnEmptyDocumentFullOfHoles() {
        assertThat(QuestionnaireValidator.of(QuestionnaireFixtures.read(QuestionnaireFixtures.JSON.createObjectNode())))
                .extracting(DraftError::pointer)
                .contains("/code", "/title", "/recall", "/items", "/codings", "/bandSets", "/licence", "/sources");
    }

    @Test
    void readsOneTextForBothLanguagesAsItUsedToBeStored() {
        var document = QuestionnaireFixtures.with(
                QuestionnaireFixtures.custom("/licence", "{\"wording\":\"Own\"}"), "/displayRules", "[\"Be kind\"]");
        var read = QuestionnaireFixtures.read(document);
        assertThat(read.licence()).containsEntry("wording", new LocalizedText("Own", "Own"));
        assertThat(read.displayRules()).containsExactly(new LocalizedText("Be kind", "Be kind"));
        assertThat(QuestionnaireValidator.of(read)).isEmpty();
        QuestionnaireFixtures.with(document, "/licence/wording", "{\"fr\":\"À nous\",\"en\":\"Ours\"}");
        assertThat(QuestionnaireFixtures.read(document).licence())
                .containsEntry("wording", new LocalizedText("À nous", "Ours"));
    }

    @Test
    void saysLicencesAndDisplayRulesInTwoLanguages() {
        assertThat(SHIPPED)
                .flatExtracting(document -> Stream.concat(
                                document.licence().values().stream(), document.displayRules().stream())
                        .toList())
                .hasSizeGreaterThan(15)
                .allSatisfy(words -> assertThat(words.fr()).isNotEqualTo(words.en()));
        assertThat(QuestionnaireFixtures.GAD7.licence().get("statement"))
                .as("said as on the official document, whatever the language")
                .extracting(LocalizedText::fr, LocalizedText::en)
                .allSatisfy(text -> assertThat(text.toString())
                        .contains("La reproduction, la traduction, l'affichage ou la distribution de ce document"
                                + " sont autorisés."));
    }

    @Test
    void isTheSameAfterBeingStored() {
        for (var document : SHIPPED) {
            assertThat(QuestionnaireFixtures.JSON.readValue(
                            QuestionnaireFixtures.JSON.writeValueAsString(document), Questionnaire.class))
                    .isEqualTo(document);
        }
    }

    @Test
    void marksWhatTheLawProtects() {
        assertThat(SRRS.items().stream().filter(Item::sensitive).map(Item::code))
                .as("health, sexual life, beliefs (art. 9) and offences (art. 10)")
                .containsExactlyInAnyOrder(
                        "own_illness_injury",
                        "family_health_change",
                        "pregnancy",
                        "sexual_difficulties",
                        "religious_activity_change",
                        "detention",
                        "minor_offence");
    }

    @Test
    void neverUsesTheWordInAnyDocument() {
        for (var document : SHIPPED) {
            assertThat(QuestionnaireFixtures.JSON.writeValueAsString(document).toLowerCase(Locale.ROOT))
                    .doesNotContain("diagnos");
        }
    }

    @Test
    void promisesNeitherIllnessNorItsAbsence() {
        var texts = Stream.concat(
                Stream.of(SRRS.title(), SRRS.instructions(), SRRS.notice(), SRRS.evidence(), SRRS.reading()),
                SHIPPED.stream()
                        .flatMap(document -> document.bandSets().stream())
                        .flatMap(set -> set.bands().stream())
                        .map(Band::label));
        assertThat(texts.flatMap(text -> Stream.of(text.fr(), text.en())))
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT))
                        .doesNotContain("risque", "risk", "%", "probab", "prédi", "predict"));
    }

    @Test
    void namesNoBandAsIfNothingWereWrong() {
        assertThat(SHIPPED.stream()
                        .flatMap(document -> document.bandSets().stream())
                        .flatMap(set -> set.bands().stream())
                        .flatMap(band ->
                                Stream.of(band.label().fr(), band.label().en())))
                .allSatisfy(label -> assertThat(label.toLowerCase(Locale.ROOT))
                        .doesNotContain("rien à", "aucun", "nothing", "normal", "va bien"));
    }

    @Test
    void shipsNoWordingThatIsNotFreeAndKeepsTheOfficialOneAsItIs() {
        assertThat(QuestionnaireValidator.isWorded(SRRS)).isTrue();
        assertThat(QuestionnaireValidator.isWorded(QuestionnaireFixtures.GAD7)).isTrue();
        for (var licensed : List.of(PSS10, QuestionnaireFixtures.WHO5)) {
            assertThat(licensed.items()).allMatch(item -> item.label().isEmpty());
            assertThat(licensed.codings()).allMatch(coding -> coding.options().stream()
                    .allMatch(option -> option.label().isEmpty()));
        }
        assertThat(QuestionnaireFixtures.GAD7.items().get(4).label().fr())
                .isEqualTo("Une agitation telle qu'il est difficile à tenir en place");
        assertThat(QuestionnaireFixtures.GAD7.notice().fr()).contains("Robert L. Spitzer", "Pfizer Inc.");
    }

    @Test
    void knowsNoBandForWhatCannotBe() {
        var set = PSS10.bandSet("zero_to_forty");
        assertThatIllegalArgumentException().isThrownBy(() -> set.bandOf(41));
        assertThatIllegalArgumentException().isThrownBy(() -> set.band("NONE"));
        assertThatIllegalArgumentException().isThrownBy(() -> PSS10.bandSet("none"));
        assertThatIllegalArgumentException().isThrownBy(() -> PSS10.coding("none"));
    }
}
