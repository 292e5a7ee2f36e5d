package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.test.Everything;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** The form that answers, events and stored documents have had since the first version, which wrote them with Jackson 2. */
@SampleTest
class JsonFormTest {

    static final String ALWAYS = """
            {"zone":"Europe/Paris","id":"00000000-0000-0000-0000-000000000007","kind":"DAILY","severity":"low",\
            "at":"2026-11-22T18:30:00.123456Z","day":"2026-11-22","time":"18:30:05","took":"PT1.5S",\
            "felt":[{"code":"calm","intensity":60}],"answers":{"b":2,"a":1},"valence":0.30000000000000004,\
            "arousal":-0.002,"count":5000000000,"sure":true,"bytes":"AQID","words":["z","y"],"maybe":"x","exact":1.10}""";

    record Stored(int version, String text, Everything.Kind kind) {}

    @Autowired
    JsonMapper json;

    @Test
    void writesFieldsInTheirOrderWithoutNullsAndDatesAsText() {
        assertThat(json.writeValueAsString(Everything.once())).isEqualTo(ALWAYS);
    }

    @Test
    void readsWhatItWrote() {
        var read = json.readValue(ALWAYS, Everything.class);
        assertThat(json.writeValueAsString(read)).isEqualTo(ALWAYS);
    }

    /** A document of a later version, and one from before a number was added. */
    @Test
    void readsWhatOtherVersionsStored() {
        assertThat(json.readValue("{\"version\":2,\"text\":\"a\",\"since\":\"3\",\"kind\":\"DAILY\"}", Stored.class))
                .isEqualTo(new Stored(2, "a", Everything.Kind.DAILY));
        assertThat(json.readValue("{\"version\":null,\"text\":\"a\",\"kind\":\"DAILY\"}", Stored.class)
                        .version())
                .isZero();
        assertThatThrownBy(() -> json.readValue("{\"kind\":\"the DAILY\"}", Stored.class))
                .isInstanceOf(MismatchedInputException.class);
    }
}
