package fr.cesizen.emotion.sync;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static fr.cesizen.emotion.entry.JournalClient.SYNC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ChangeFeedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    ApiClient api;

    JournalClient lea;

    @BeforeEach
    void somebody() {
        lea = new JournalClient(api.somebody());
    }

    Flux<ServerSentEvent<JsonNode>> stream(@Nullable String last) {
        return follow(last).status(200).events();
    }

    Flux<ServerSentEvent<JsonNode>> changes(@Nullable String last) {
        return stream(last).filter(event -> event.data() != null);
    }

    static JsonNode data(ServerSentEvent<JsonNode> event) {
        return Objects.requireNonNull(event.data());
    }

    @Test
    void tellsOtherDevicesWhatOneHasWritten() {
        lea.written("note", "avant");
        var paths = new ArrayList<String>();
        StepVerifier.create(changes(null))
                .then(() -> lea.written("note", "après"))
                .assertNext(event -> {
                    assertThat(event.event()).isEqualTo("entry");
                    assertThat(data(event).get("entry").get("note").asString()).isEqualTo("après");
                })
                .then(() -> new JournalClient(api.somebody()).written())
                .then(() -> paths.add(lea.written()))
                // Deleted only when it was told of: a look that finds both tells of the deletion alone.
                .assertNext(event -> assertThat(event.event()).isEqualTo("entry"))
                .then(() -> lea.delete(paths.get(0)).status(204))
                .assertNext(event -> assertThat(event.event()).isEqualTo("deleted"))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void saysWhereItBeginsBeforeAnythingHappens() {
        lea.written();
        StepVerifier.create(stream(null))
                .assertNext(event -> {
                    assertThat(event.id()).isEqualTo("1");
                    assertThat(event.data()).isNull();
                })
                .thenCancel()
                .verify(PATIENCE);
        lea.written("note", "pendant l'absence");
        StepVerifier.create(changes("1"))
                .assertNext(event -> assertThat(event.id()).isEqualTo("2"))
                .thenCancel()
                .verify(PATIENCE);
    }

    /** The journal was restored from a backup since, and has counted less far than the device was told. */
    @Test
    void tellsADeviceWhoseCursorWasNeverGivenOutToReadEverything() {
        lea.written("note", "un");
        lea.written("note", "deux");
        for (var unknown : List.of("3", "9223372036854775807")) {
            gone(lea.post(SYNC + "?since=" + unknown, List.of()), "?since");
            gone(follow(unknown), "Last-Event-ID");
        }
        // The change would be the third, and make the cursor believable: it waits until the device knows.
        var change = Map.<String, Object>of(
                "change", new UuidGenerator().next(), "id", new UuidGenerator().next(), "deleted", true);
        gone(lea.post(SYNC + "?since=3", List.of(change)), "?since");
        var all = lea.post(SYNC, List.of(change)).status(200).json();
        assertThat(all.get("news")).hasSize(3);
        assertThat(all.get("next").asString()).isEqualTo("3");
        assertThat(lea.sync("3", List.of()).get("news")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "never", "1.0"})
    void refusesALastEventThatNeverWasACursor(String last) {
        follow(last).problem(400, "invalid-cursor").has("$.errors[0].pointer", "Last-Event-ID");
    }

    ApiAnswer follow(@Nullable String last) {
        var request =
                lea.api().request(HttpMethod.GET, "/api/v1/journal/changes").accept("text/event-stream");
        return (last == null ? request : request.header("Last-Event-ID", last)).send();
    }

    static void gone(ApiAnswer answer, String pointer) {
        answer.problem(410, "cursor-unknown").has("$.errors[0].pointer", pointer);
    }

    @Test
    void goesOnWhereADeviceWasCutOff() {
        lea.written("note", "un");
        var second = lea.written("note", "deux");
        StepVerifier.create(changes("1"))
                .assertNext(event -> {
                    assertThat(event.id()).isEqualTo("2");
                    assertThat(ENTRIES + "/" + data(event).get("id").asString()).isEqualTo(second);
                })
                .thenCancel()
                .verify(PATIENCE);
    }
}
