package fr.cesizen.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What the service says, in both its languages. */
class BundlesTest {

    static Map<String, String> read(String file) throws IOException {
        var properties = new Properties();
        try (var content = new ClassPathResource(file).getInputStream()) {
            properties.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    static int places(String text) {
        return new MessageFormat(text, Locale.ROOT).getFormats().length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"stress", "problems"})
    void sayEverythingInBothLanguages(String bundle) throws IOException {
        var french = read(bundle + ".properties");
        var english = read(bundle + "_en.properties");
        assertThat(french.keySet()).isNotEmpty().isEqualTo(english.keySet());
        french.forEach((key, text) -> {
            var other = english.getOrDefault(key, "");
            assertThat(text).as(key).isNotBlank();
            assertThat(other).as(key).isNotBlank();
            assertThat(places(text)).as(key).isEqualTo(places(other));
        });
    }

    /** An apostrophe that stands alone opens a quotation, and is not shown. */
    @ParameterizedTest
    @ValueSource(strings = {"stress", "stress_en", "problems", "problems_en"})
    void doubleEveryApostrophe(String bundle) throws IOException {
        assertThat(read(bundle + ".properties").values())
                .allSatisfy(text -> assertThat(text.replace("''", "")).doesNotContain("'"));
    }
}
