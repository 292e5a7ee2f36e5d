package fr.cesizen.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LocalizedTextTest {

    private static final JsonMapper JSON =
            JsonMapper.builderWithJackson2Defaults().build();

    @Test
    void isItsTwoLanguagesAndNothingElseInJson() {
        var text = new LocalizedText("Bonjour", "");
        assertThat(JSON.writeValueAsString(text)).isEqualTo("{\"fr\":\"Bonjour\",\"en\":\"\"}");
        assertThat(JSON.readValue("{\"fr\":\"Bonjour\"}", LocalizedText.class)).isEqualTo(text);
    }
}
