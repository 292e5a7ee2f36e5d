package fr.cesizen.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.events.CloudEventReader.UnreadableEvent;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CloudEventReaderTest {

    record Said(String word, int times) {}

    final CloudEventReader reader =
            new CloudEventReader(JsonMapper.builderWithJackson2Defaults().build());

    static CloudEvent event(String data) {
        return CloudEventBuilder.v1()
                .withId("1")
                .withSource(URI.create("/sample-service"))
                .withType("fr.cesizen.sample.said.v1")
                .withData(data.getBytes(StandardCharsets.UTF_8))
                .build();
    }

    @Test
    void passesOverFieldsThatItDoesNotKnow() {
        assertThat(reader.read(event("{\"word\":\"bonjour\",\"times\":2,\"since\":\"v2\"}"), Said.class)
                        .data())
                .isEqualTo(new Said("bonjour", 2));
    }

    /** Any other exception would be tried three times first. */
    @ParameterizedTest
    @ValueSource(strings = {"not json", "", "null", "[]", "{\"word\":{}}", "{\"times\":\"many\"}", "{\"word\":\"cut"})
    void tellsWhatNoRetryWillMakeReadable(String data) {
        assertThatThrownBy(() -> reader.read(event(data), Said.class)).isInstanceOf(UnreadableEvent.class);
    }
}
