package fr.cesizen.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnicodeRulesTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** As records of requests are: the constraints that every service uses. */
    record Named(@NotBlank @OneLine @Size(min = 2, max = 4) String name, List<@Size(max = 2) String> tags) {}

    static List<String> faults(String name, String... tags) {
        return VALIDATOR.validate(new Named(name, List.of(tags))).stream()
                .map(ConstraintViolation::getConstraintDescriptor)
                .map(constraint -> constraint.getAnnotation().annotationType().getSimpleName())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u00a0\u3000\u2003",
                "\u200b\u200b",
                "\ufeff",
                "\u200d",
                "\u2060\u00ad",
                "\u0007\u0000",
                "\u200e\u200f",
                "\u0301\u0300",
                "\ufe0f",
                "\u115f\u3164\uffa0",
                "\u2800",
                "\udb40\udc41",
                "\u2065",
            })
    void seesNothingInInvisibleText(String text) {
        assertThat(UnicodeRules.isVisible(text)).isFalse();
        assertThat(faults(text)).contains("NotBlank");
    }

    /** Persian with a non-joiner, Hindi with a joiner, a family and a flag of joined emoji, an emoji younger than the JDK. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Léa",
                "می\u200cخواهم",
                "क्\u200dष",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
                "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
                "\ud83e\udeee",
                "\ud83e\udef8",
                "\uf8ff",
                "-",
                "عمر\u200f!",
                "\u2068Omar\u2069",
                "\u202bעברית\u202c",
                "\u2067\u202aabc\u202c\u2069",
            })
    void takesEveryNameThatCanBeSeen(String text) {
        assertThat(UnicodeRules.isVisible(text)).isTrue();
        assertThat(UnicodeRules.isOneLine(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gnp.\u202e",
                "\u202eexe",
                "a\u202c",
                "a\u2066b",
                "a\u2069",
                "\u2066a\u202c",
                "\u202a\u2066a\u202c\u2069",
                "a\nb",
                "a\tb",
                "a\u0085",
                "a\u2028b",
                "a\u2029",
                "a\u0000",
                "a\uffff",
                "a\ufdd0",
                "a\ud83f\udffe",
            })
    void refusesWhatWouldNotStayWithinItsLine(String text) {
        assertThat(UnicodeRules.isOneLine(text)).isFalse();
        assertThat(faults(text)).contains("OneLine");
    }

    @Test
    void countsCodePointsAsTheSchemaDoes() {
        var four = "\ud83c\udf31".repeat(4);
        assertThat(UnicodeRules.length(four)).isEqualTo(4);
        assertThat(faults(four)).isEmpty();
        assertThat(faults(four + "x")).containsExactly("Size");
        assertThat(faults("\ud83c\udf31")).containsExactly("Size");
        assertThat(faults("Léa", "\ud83c\udf31\ud83c\udf31")).isEmpty();
        assertThat(faults("Léa", "abc")).containsExactly("Size");
    }

    @Test
    void knowsWhatCannotBeStored() {
        assertThat(UnicodeRules.isStorable("\ud83c\udf31\n\t\u0007\u202e")).isTrue();
        assertThat(UnicodeRules.isStorable("a\u0000")).isFalse();
        assertThat(UnicodeRules.isStorable("\ud83cx")).isFalse();
    }

    @Test
    void missesALanguageOfWhichNothingCanBeSeen() {
        assertThat(new LocalizedText("Titre", "\u200b").isIncomplete()).isTrue();
        assertThat(new LocalizedText("\u200b", " ").isEmpty()).isTrue();
        assertThat(new LocalizedText("Titre", "Title").isIncomplete()).isFalse();
    }
}
