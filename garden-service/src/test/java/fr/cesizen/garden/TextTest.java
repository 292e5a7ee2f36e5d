package fr.cesizen.garden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void isFrenchForAnyLanguageButEnglish() {
        var text = new Text("mousse", "moss");
        assertThat(text.in(Locale.UK)).isEqualTo("moss");
        assertThat(text.in(Locale.CANADA_FRENCH)).isEqualTo("mousse");
        assertThat(text.in(Locale.JAPAN)).isEqualTo("mousse");
    }
}
