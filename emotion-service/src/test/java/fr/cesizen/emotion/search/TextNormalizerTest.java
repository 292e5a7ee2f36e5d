package fr.cesizen.emotion.search;

import static fr.cesizen.emotion.search.TextNormalizer.folded;
import static fr.cesizen.emotion.search.TextNormalizer.identity;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "Marché, marché",
        "TÂCHE, tâche",
        "e\u0301te\u0301, été", // composed or not
        "Straße, STRASSE",
        "straße, STRAẞE",
        "ΟΔΟΣ, οδος",
        "οδοσ, οδος",
        "İzmir, i\u0307zmir",
        "Æon, æon",
        "か\u3099, が",
        "\u1100\u1161, 가"
    })
    void takesForOneWordWhatDiffersInCaseOrComposition(String one, String other) {
        assertThat(identity(one)).isEqualTo(identity(other));
        assertThat(folded(one)).isEqualTo(folded(other));
    }

    @ParameterizedTest
    @CsvSource({"marché, marche", "tâche, tache", "sœur, soeur", "Izmir, İzmir", "kız, kiz", "й, и", "λόγος, λογος"})
    void findsAWordThatIsAnotherOne(String one, String other) {
        assertThat(identity(one)).isNotEqualTo(identity(other));
        assertThat(folded(one)).isEqualTo(folded(other));
    }

    @ParameterizedTest
    @CsvSource({
        "が, か", // dakuten
        "ﾊﾟ, ハ",
        "ก่า, กา", // Thai tone
        "กิ, ก",
        "कि, क", // Devanagari vowel
        "क्ष, कष",
        "তাঁত, তাত",
        "அம்மா, அமமா",
        "שָׁ, ש",
        "عَلِمَ, علم"
    })
    void neverMergesWordsOfAScriptInWhichMarksAreLetters(String one, String other) {
        assertThat(identity(one)).isNotEqualTo(identity(other));
        assertThat(folded(one)).isNotEqualTo(folded(other));
    }

    @ParameterizedTest
    @CsvSource({"각, 가", "がく, かく", "ก่า, กา"})
    void findsNoPartOfALetter(String text, String sought) {
        assertThat(folded(text)).doesNotContain(folded(sought));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .ofMaxLength(12)
                .withChars("aeiouEIsSßẞıİœÆéÈçΣσςάΐйЙ가각がぱกิ่ाि्ْ'’ ")
                .withCharRange('\u0300', '\u0344');
    }

    @Property(tries = 300)
    void isTheSameHoweverAWordIsComposedAndWritten(@ForAll("words") String word) {
        var identity = identity(word);
        assertThat(identity(Normalizer.normalize(word, Form.NFD))).isEqualTo(identity);
        assertThat(identity(Normalizer.normalize(word, Form.NFC))).isEqualTo(identity);
        assertThat(identity(word.toLowerCase(Locale.ROOT))).isEqualTo(identity);
        assertThat(identity(identity)).isEqualTo(identity);
    }

    @Property(tries = 300)
    void findsEveryWordThatIsTheSame(@ForAll("words") String word) {
        assertThat(folded(identity(word))).isEqualTo(folded(word));
        assertThat(folded(folded(word))).isEqualTo(folded(word));
    }

    /** Whatever is folded away, letters of these scripts keep their marks. */
    @Property(tries = 300)
    void leavesOtherScriptsAsTheyAre(@ForAll("others") String word) {
        assertThat(folded(word)).isEqualTo(Normalizer.normalize(word, Form.NFC));
    }

    @Provide
    Arbitrary<String> others() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(12).withChars("かがきぎはばぱกขิ่าीकषि्াকঅঁமாம்가각");
    }
}
