package fr.cesizen.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageResolverTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                       | fr",
                "en                     | en",
                "en-GB,fr;q=0.5         | en",
                "fr;q=0.4,en-US;q=0.6   | en",
                "de,en;q=0.1            | en",
                "fr-CA,en;q=0.9         | fr",
                "de                     | fr",
                "*                      | fr",
                "en;q=2                 | fr",
                "nothing, of the kind ; | fr"
            })
    void prefersWhatTheClientPrefersAndFrenchWhenItIsNeither(String header, String language) {
        assertThat(AcceptLanguageResolver.language(header)).hasToString(language);
    }
}
