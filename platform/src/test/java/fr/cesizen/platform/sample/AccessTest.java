package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SampleTest
class AccessTest {

    private static final String NOTES = "/api/v1/notes";

    @Autowired
    ApiClient api;

    @Test
    void tellsOfTheRequestsOfSomebodyElsesApplicationThatWereNotRefused() {
        var person = UUID.randomUUID();
        var app = api.with(TestTokens.foreign(person, "notes:read", "notes:write"));
        api.with(TestTokens.foreign(person, "notes:read"))
                .post(NOTES, Map.of("text", "un", "day", 1))
                .status(403);
        app.post(NOTES, Map.of("text", "un", "day", 1)).status(201);
        app.get(NOTES).status(200);
        app.get(NOTES).status(200); // within the hour
        api.as(person).get(NOTES).status(200); // an application of ours is the person
        app.post(NOTES, Map.of("text", "deux", "day", 2)).status(201);
        assertThat(Events.about(person, "cesizen.access", 3))
                .allSatisfy(event -> assertThat(event.getType()).isEqualTo("fr.cesizen.access.recorded.v1"))
                .extracting(event ->
                        new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8))
                .containsExactly(access("change"), access("read"), access("change"));
    }

    private static String access(String action) {
        return "{\"role\":\"application\",\"actor\":\"somebody-elses-app\",\"resource\":\"notes\",\"action\":\"%s\"}"
                .formatted(action);
    }
}
