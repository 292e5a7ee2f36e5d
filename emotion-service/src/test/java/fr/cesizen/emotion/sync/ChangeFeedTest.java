package fr.cesizen.emotion.sync;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.TestTokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ChangeFeedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    WebTestClient http;

    JournalClient lea;

    @BeforeEach
    void somebody() {
        lea = new JournalClient(http, UUID.randomUUID());
    }

    Flux<ServerSentEvent<JsonNode>> stream(@Nullable String last) {
        return http.get()
                .uri("/api/v1/journal/changes")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .header("Authorization", TestTokens.bearer(lea.person()))
                .headers(headers -> {
                    if (last != null) {
                        headers.set("Last-Event-ID", last);
                    }
                })
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<JsonNode>>() {})
                .getResponseBody();
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
                .then(() -> new JournalClient(http, UUID.randomUUID()).written())
                .then(() -> paths.add(lea.written()))
                // Deleted only when it was told of: a look that finds both tells of the deletion alone.
                .assertNext(event -> assertThat(event.event()).isEqualTo("entry"))
                .then(() -> lea.delete(paths.get(0)).expectStatus().isNoContent())
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
            gone(lea.send(HttpMethod.POST, "/api/v1/journal/sync?since=" + unknown, List.of()), "?since");
            gone(follow(unknown), "Last-Event-ID");
        }
        // The change would be the third, and make the cursor believable: it waits until the device knows.
        var change = Map.<String, Object>of(
                "change", new UuidGenerator().next(), "id", new UuidGenerator().next(), "deleted", true);
        gone(lea.send(HttpMethod.POST, "/api/v1/journal/sync?since=3", List.of(change)), "?since");
        var all = lea.json(lea.send(HttpMethod.POST, "/api/v1/journal/sync", List.of(change)));
        assertThat(all.get("news")).hasSize(3);
        assertThat(all.get("next").asString()).isEqualTo("3");
        assertThat(lea.sync("3", List.of()).get("news")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "never", "1.0"})
    void refusesALastEventThatNeverWasACursor(String last) {
        follow(last)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/invalid-cursor")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("Last-Event-ID");
    }

    ResponseSpec follow(String last) {
        return http.get()
                .uri("/api/v1/journal/changes")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .header("Authorization", TestTokens.bearer(lea.person()))
                .header("Last-Event-ID", last)
                .exchange();
    }

    static void gone(ResponseSpec answer, String pointer) {
        answer.expectStatus()
                .isEqualTo(410)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/cursor-unknown")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
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
