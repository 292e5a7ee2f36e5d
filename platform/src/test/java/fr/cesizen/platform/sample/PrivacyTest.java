package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.StoredRows;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SampleTest
class PrivacyTest {

    @Autowired
    ApiClient api;

    final UUID lea = UUID.randomUUID();

    ApiAnswer write(String text) {
        return api.as(lea).post("/api/v1/notes", Map.of("text", text, "day", 1));
    }

    ApiAnswer get(String uri) {
        return api.as(lea).get(uri);
    }

    long rows(String table) {
        return StoredRows.of(lea, "sample." + table);
    }

    static void say(UUID person, String word) {
        Events.send(
                "cesizen.journal",
                UUID.randomUUID().toString(),
                "fr.cesizen.sample.said.v1",
                person,
                "{\"word\":\"" + word + "\"}");
    }

    @Test
    void exportsASectionAsJsonLines() {
        write("un").status(201);
        write("deux").status(201);
        get("/internal/personal-data").has("$[0]", "notes");
        var notes = get("/internal/personal-data/notes")
                .header("Content-Type", "application/x-ndjson")
                .lines();
        assertThat(notes).extracting(note -> note.get("text").asString()).containsExactly("deux", "un");
        get("/internal/personal-data/unknown").status(404);
        api.get("/internal/personal-data").status(401);
    }

    @Test
    void refusesWritesWhileRestrictedAndStillLetsThePersonRead() {
        write("avant").status(201);
        PrivacyEvents.restrict(lea, true);
        await().untilAsserted(() -> assertThat(rows("restriction")).isOne());
        write("pendant").problem(423, "restricted");
        get("/api/v1/notes").status(200).has("$.items.length()", 1);
        PrivacyEvents.restrict(lea, false);
        await().untilAsserted(() -> assertThat(rows("restriction")).isZero());
        write("après").status(201);
    }

    @Test
    void erasesEverythingProvesItAndLetsNothingComeBack() throws Exception {
        write("à effacer").status(201);
        say(lea, "un");
        await().untilAsserted(() -> assertThat(rows("heard")).isOne());

        var request = PrivacyEvents.erase(lea, 2);
        await().untilAsserted(
                        () -> assertThat(rows("note") + rows("heard") + rows("data_key") + rows("idempotency_key"))
                                .isZero());

        var data = PrivacyEvents.evidence(lea, 3);
        assertThat(data.get("request").asString()).isEqualTo(request.toString());
        assertThat(data.get("service").asString()).isEqualTo("sample-service");
        assertThat(data.get("tables").findValuesAsString("table"))
                .containsExactlyInAnyOrder(
                        "note", "heard", "data_key", "idempotency_key", "consent_state", "account_state");

        write("encore").status(410);
        say(lea, "tard");
        var tom = UUID.randomUUID();
        say(tom, "suite");
        await().untilAsserted(
                        () -> assertThat(StoredRows.of(tom, "sample.heard")).isOne());
        assertThat(rows("heard") + rows("outbox")).isZero();
    }
}
