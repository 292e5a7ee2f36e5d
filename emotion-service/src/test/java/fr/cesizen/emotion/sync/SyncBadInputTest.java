package fr.cesizen.emotion.sync;

import static fr.cesizen.emotion.entry.JournalClient.SYNC;
import static fr.cesizen.emotion.entry.JournalClient.wrote;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import io.cloudevents.CloudEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes that cannot be read or break a rule, among others that are good. */
@ServiceTest
class SyncBadInputTest {

    @Autowired
    ApiClient api;

    JournalClient phone;

    final UuidGenerator ids = new UuidGenerator();

    @BeforeEach
    void somebody() {
        phone = new JournalClient(api.somebody());
    }

    @Test
    void refusesAChangeThatBreaksARuleAndKeepsTheOthers() {
        var good = ids.next();
        var ahead = new UUID((Instant.now().plusSeconds(600).toEpochMilli() << 16) | 0x7000L, 0x8000000000000001L);
        var both = new HashMap<>(wrote(ids.next(), ids.next()));
        both.put("deleted", true);
        var answer = phone.sync(
                "",
                List.of(
                        wrote(ids.next(), ids.next(), "zone", "Mars/Olympus"),
                        wrote(ids.next(), ids.next(), "emotions", List.of()),
                        wrote(ahead, ids.next()),
                        wrote(UUID.randomUUID(), ids.next()),
                        both,
                        wrote(ids.next(), good)));
        assertThat(JournalClient.fates(answer))
                .containsExactly("refused", "refused", "refused", "refused", "refused", "applied");
        assertThat(refusal(answer, 4).get("type").asString()).isEqualTo("/problems/entry-or-deletion");
        assertThat(refusal(answer, 4).get("errors").get(0).get("pointer").asString())
                .isEqualTo("/deleted");
        var problem = answer.get("outcomes").get(0).get("problem");
        assertThat(problem.get("type").asString()).isEqualTo("/problems/unknown-zone");
        assertThat(problem.get("title").asString()).isNotEmpty();
        assertThat(problem.get("errors").get(0).get("pointer").asString()).isEqualTo("/entry/zone");
        assertThat(answer.get("outcomes")
                        .get(1)
                        .get("problem")
                        .get("errors")
                        .get(0)
                        .get("pointer")
                        .asString())
                .isEqualTo("/entry/emotions");
        assertThat(phone.everything()).containsOnlyKeys(good.toString());
    }

    @Test
    void saysThatAChangeOfTheFutureNeedsANewId() {
        var ahead = new UUID((Instant.now().plusSeconds(600).toEpochMilli() << 16) | 0x7000L, 0x8000000000000002L);
        var id = ids.next();
        var refused = refusal(phone.sync("", List.of(wrote(ahead, id))), 0);
        assertThat(refused.get("detail").asString()).contains("nouvel identifiant");
        assertThat(JournalClient.fates(phone.sync("", List.of(wrote(ids.next(), id)))))
                .containsExactly("applied");
    }

    static JsonNode refusal(JsonNode answer, int place) {
        return answer.get("outcomes").get(place).get("problem");
    }

    /** A new version of a client, or a broken one, must not be stuck with everything that it wrote. */
    @Test
    void refusesANumberOutOfRangeAndKeepsTheOtherChanges() {
        var good = ids.next();
        var emotions = List.of(Map.of("code", "calm", "intensity", 99_999_999_999L));
        var changes = List.of(wrote(ids.next(), ids.next(), "emotions", emotions), wrote(ids.next(), good));
        var answer = phone.post(SYNC, changes).status(200).json();
        assertThat(JournalClient.fates(answer)).containsExactly("refused", "applied");
        var fault = refusal(answer, 0).get("errors").get(0);
        assertThat(fault.get("pointer").asString()).isEqualTo("/entry/emotions/0/intensity");
        assertThat(fault.get("code").asString()).isEqualTo("wrong-type");
        assertThat(phone.everything()).containsOnlyKeys(good.toString());
    }

    @Test
    void refusesAChangeThatCannotBeReadAndKeepsTheOthers() {
        var good = ids.next();
        var unknown = ids.next();
        var changes = new ArrayList<Object>();
        changes.add(wrote(unknown, ids.next(), "mood", 3));
        changes.add(wrote(ids.next(), ids.next(), "kind", "weekly"));
        changes.add(Map.of("change", ids.next(), "id", ids.next()));
        changes.add(Map.of("change", "late", "id", ids.next(), "deleted", true));
        changes.add(null);
        changes.add(7);
        changes.add(wrote(ids.next(), good));
        var answer = phone.post(SYNC, changes).status(200).json();
        assertThat(JournalClient.fates(answer))
                .containsExactly("refused", "refused", "refused", "refused", "refused", "refused", "applied");
        assertThat(answer.get("outcomes").get(0).get("change").asString()).isEqualTo(unknown.toString());
        assertThat(answer.get("outcomes").get(3).has("change")).isFalse();
        assertThat(refusal(answer, 0).get("type").asString()).isEqualTo("/problems/malformed-request");
        assertThat(refusal(answer, 0).get("errors").get(0).get("code").asString())
                .isEqualTo("unknown-field");
        assertThat(IntStream.range(0, 6).mapToObj(place -> refusal(answer, place)
                        .get("errors")
                        .get(0)
                        .get("pointer")
                        .asString()))
                .containsExactly("/entry/mood", "/entry/kind", "/deleted", "/change", "", "");
        assertThat(phone.everything()).containsOnlyKeys(good.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"since\":1}", " \n 7", "{", "\ufeff{\"since\":1}", "[{\"change\":", "[{}", "no json"})
    void refusesABodyThatIsNoArray(String body) {
        phone.post(SYNC, body).status(400);
    }

    @Test
    void takesAByteOrderMarkBeforeTheArray() {
        assertThat(phone.post(SYNC, "\ufeff [{}]").status(200).json().get("outcomes"))
                .hasSize(1);
    }

    @Test
    void takesNoBodyForNoChanges() {
        assertThat(phone.post(SYNC, "  ").status(200).json().get("outcomes")).isEmpty();
        phone.post(SYNC, "[{\"note\":\"" + "x".repeat(1_100_000) + "\"}]").status(413);
    }

    @Test
    void takesFiveHundredChangesAndNoMore() {
        var changes = IntStream.range(0, 500)
                .mapToObj(i -> wrote(ids.next(), ids.next()))
                .toList();
        assertThat(JournalClient.fates(phone.sync("", changes))).containsOnly("applied");
        var more = new ArrayList<>(changes);
        more.add(wrote(ids.next(), ids.next()));
        phone.post(SYNC, more).status(422);
    }

    static JsonNode json(CloudEvent event) {
        var data = event.getData();
        assertThat(data).isNotNull();
        return new JsonMapper().readTree(data.toBytes());
    }

    static UUID change(JsonNode news) {
        return UUID.fromString(news.get("change").asString());
    }
}
