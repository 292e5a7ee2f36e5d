package fr.cesizen.gdpr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ServiceTest
class ApplicationTest {

    private static final String PATH = "/api/v1/privacy/applications";

    @Autowired
    ApiClient api;

    ApiClient lea;

    @BeforeEach
    void someoneNew() {
        lea = api.somebody();
    }

    void tell(String role, String actor, String action) {
        Events.send(
                "cesizen.access",
                UUID.randomUUID().toString(),
                "fr.cesizen.access.recorded.v1",
                lea.person(),
                "{\"role\":\"%s\",\"actor\":\"%s\",\"resource\":\"journal\",\"action\":\"%s\"}"
                        .formatted(role, actor, action));
    }

    void object(String target) {
        lea.request(HttpMethod.PUT, PrivacyClient.OBJECTIONS + "/" + target)
                .send()
                .status(200);
    }

    @Test
    void listsEachThatReachedSomethingAndEndsOneByItsObjection() {
        tell("support", UUID.randomUUID().toString(), "read");
        tell("application", "sleep-diary", "read");
        tell("application", "sleep-diary", "change");
        tell("application", "My Runner", "read");
        await().until(() -> lea.items(PATH).size() == 2);
        lea.get(PATH)
                .has("$.items[0].client", "My Runner")
                .lacks("$.items[0].target")
                .has("$.items[0].lastAccess")
                .has("$.items[1].client", "sleep-diary")
                .has("$.items[1].objected", false)
                .has("$.items[1].stopped", false);

        object(lea.items(PATH).get(1).path("target").asString());
        object("partner-never-seen");
        lea.get(PATH)
                .has("$.items.length()", 3)
                .has("$.items[0].stopped", false)
                .has("$.items[1].objected", true)
                .has("$.items[1].objectedSince")
                .has("$.items[1].stopped", true)
                .has("$.items[2].client", "never-seen")
                .has("$.items[2].stopped", true)
                .lacks("$.items[2].lastAccess");
        assertThat(api.somebody().items(PATH)).isEmpty();
    }

    @Test
    void saysOfEachThatAnObjectionToAllStopsIt() {
        tell("application", "sleep-diary", "read");
        await().until(() -> lea.items(PATH).size() == 1);
        object("partners");
        lea.get(PATH).has("$.items[0].stopped", true).has("$.items[0].objected", false);
        lea.delete(PrivacyClient.OBJECTIONS + "/partners").status(204);
        object("all");
        lea.get(PATH).has("$.items[0].stopped", true);
    }
}
