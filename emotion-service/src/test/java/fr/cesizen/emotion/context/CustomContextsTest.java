package fr.cesizen.emotion.context;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static fr.cesizen.emotion.entry.JournalClient.calm;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.Database;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ServiceTest
class CustomContextsTest {

    @Autowired
    WebTestClient http;

    JournalClient lea;

    final UuidGenerator ids = new UuidGenerator();

    @BeforeEach
    void somebody() {
        lea = new JournalClient(http, UUID.randomUUID());
    }

    static String path(UUID context) {
        return "/api/v1/journal/contexts/" + context;
    }

    ResponseSpec make(UUID context) {
        return lea.send(HttpMethod.PUT, path(context), Map.of("group", "people", "label", "Chorale", "retired", false));
    }

    UUID made() {
        var context = ids.next();
        make(context).expectStatus().isOk();
        return context;
    }

    static int status(ResponseSpec answer) {
        return answer.returnResult(Void.class).getStatus().value();
    }

    @Test
    void removesOneThatNoEntryNames() {
        var context = made();
        var tom = new JournalClient(http, UUID.randomUUID());
        tom.delete(path(context)).expectStatus().isNotFound();
        lea.delete(path(context)).expectStatus().isNoContent();
        lea.delete(path(context)).expectStatus().isNotFound();
        assertThat(lea.json(lea.get("/api/v1/journal/contexts")).findValuesAsString("code"))
                .doesNotContain(context.toString());
        lea.post(calm("contexts", List.of(context))).expectStatus().isEqualTo(422);
    }

    @Test
    void keepsOneThatAnEntryNamesAlsoInTheBin() {
        var context = made();
        var entry = lea.written("contexts", List.of("work", context));
        lea.written("contexts", List.of(context));
        lea.delete(entry).expectStatus().isNoContent();
        lea.delete(path(context))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/context-in-use")
                .jsonPath("$.entries")
                .isEqualTo(2)
                .jsonPath("$.detail")
                .value(detail -> assertThat((String) detail).startsWith("2 entrées"));
        assertThat(lea.json(lea.get(ENTRIES + "?context=" + context)).get("items"))
                .hasSize(1);
    }

    @Test
    void makesTwoHundredAndOneMoreWhenOneIsRemoved() {
        var first = made();
        Database.run("set search_path = emotion; set app.actor = 'system'; insert into own_context"
                + " select person, gen_random_uuid(), \"group\", label, retired from own_context,"
                + " generate_series(2, 200) where person = '" + lea.person() + "'");
        var more = ids.next();
        make(more)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/too-many-contexts")
                .jsonPath("$.detail")
                .isNotEmpty();
        make(first).expectStatus().isOk();
        lea.delete(path(first)).expectStatus().isNoContent();
        make(more).expectStatus().isOk();
        make(first).expectStatus().isEqualTo(422);
    }

    /** Whichever is first: no entry is left with a context that is gone. */
    @Test
    void removesNoneThatIsBeingNamed() throws Exception {
        for (int round = 0; round < 20; round++) {
            var context = made();
            var written = CompletableFuture.supplyAsync(() -> status(lea.post(calm("contexts", List.of(context)))));
            int removed = status(lea.delete(path(context)));
            assertThat(List.of(written.get(), removed)).isIn(List.of(201, 409), List.of(422, 204));
        }
    }
}
