package fr.cesizen.garden.practice.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.GardenClient;
import fr.cesizen.garden.PracticeDatabaseFixture;
import fr.cesizen.garden.ServiceTest;
import fr.cesizen.platform.test.StoredRows;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ServiceTest
class OwnPatternServiceTest {

    private static final String HELD = """
        {"name": "Carré", "phases": [{"type": "INHALE", "millis": 3000}, {"type": "HOLD_IN", "millis": 2001},
         {"type": "EXHALE", "millis": 3000}]}\
        """;

    @Autowired
    GardenClient api;

    private final UUID person = UUID.randomUUID();

    @Test
    void keepsAPatternUntilItIsDeleted() {
        var id = api.pattern(person);
        read(id).expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Le soir, lentement")
                .jsonPath("$.cycleMillis")
                .isEqualTo(11_000)
                .jsonPath("$.phases[1].millis")
                .isEqualTo(6_500)
                .jsonPath("$.breathHold")
                .isEqualTo(false);

        edit(id, "\"1\"")
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2)
                .jsonPath("$.breathHold")
                .isEqualTo(true);
        edit(id, "\"1\"").expectStatus().isEqualTo(412);
        delete(id, "\"1\"").expectStatus().isEqualTo(412);
        delete(id, "\"2\"").expectStatus().isNoContent();
        read(id).expectStatus().isNotFound();
    }

    @Test
    void leavesOutEveryBreathHoldWhenAsked() {
        api.pattern(person);
        api.createPattern(person, "held-pattern", HELD).expectStatus().isCreated();
        for (var asked : List.of("", "?breathHold=false", "?breathHold=true")) {
            api.as(person)
                    .get()
                    .uri(GardenClient.PATTERNS + asked)
                    .exchange()
                    .expectBody()
                    .jsonPath("$.items.length()")
                    .isEqualTo(asked.isEmpty() ? 2 : 1)
                    .jsonPath("$.items[0].breathHold")
                    .isEqualTo(asked.endsWith("true"));
        }
    }

    @Test
    void storesNoNameInTheClear() throws Exception {
        api.pattern(person);
        assertThat(PracticeDatabaseFixture.patternsShowing("lentement", person)).isZero();
    }

    @Test
    void hasRoomForFiftyEvenWhenManyAreCreatedAtOnce() throws Exception {
        var first = api.pattern(person);
        PracticeDatabaseFixture.copyPattern(first, 45);
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> api.createPattern(person, "at-once-" + i + person, GardenClient.PATTERN)
                                .returnResult(Void.class)
                                .getStatus()
                                .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).filteredOn(status -> status == 201).hasSize(4);
        assertThat(answers).filteredOn(status -> status == 422).hasSize(4);
        assertThat(StoredRows.of(person, "garden.own_pattern")).isEqualTo(50);
    }

    private ResponseSpec read(UUID id) {
        return api.as(person).get().uri(GardenClient.PATTERNS + "/" + id).exchange();
    }

    private ResponseSpec edit(UUID id, String etag) {
        return api.as(person)
                .put()
                .uri(GardenClient.PATTERNS + "/" + id)
                .header("If-Match", etag)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(HELD)
                .exchange();
    }

    private ResponseSpec delete(UUID id, String etag) {
        return api.as(person)
                .delete()
                .uri(GardenClient.PATTERNS + "/" + id)
                .header("If-Match", etag)
                .exchange();
    }
}
