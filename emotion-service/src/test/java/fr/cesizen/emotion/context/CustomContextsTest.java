package fr.cesizen.emotion.context;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static fr.cesizen.emotion.entry.JournalClient.calm;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.JournalRowsFixture;
import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CustomContextsTest {

    @Autowired
    ApiClient api;

    JournalClient lea;

    final UuidGenerator ids = new UuidGenerator();

    @BeforeEach
    void somebody() {
        lea = new JournalClient(api.somebody());
    }

    static String path(UUID context) {
        return "/api/v1/journal/contexts/" + context;
    }

    ApiAnswer make(UUID context) {
        return lea.keepContext(context, "people", "Chorale", false);
    }

    UUID made() {
        var context = ids.next();
        make(context).status(200);
        return context;
    }

    /** The first text of a person, whose key nobody has used yet. */
    @Test
    void listsOneThatWasJustMade() {
        made();
        assertThat(lea.read("/api/v1/journal/contexts").findValuesAsString("label"))
                .contains("Chorale");
    }

    @Test
    void removesOneThatNoEntryNames() {
        var context = made();
        var tom = new JournalClient(api.somebody());
        tom.delete(path(context)).status(404);
        lea.delete(path(context)).status(204);
        lea.delete(path(context)).status(404);
        assertThat(lea.read("/api/v1/journal/contexts").findValuesAsString("code"))
                .doesNotContain(context.toString());
        lea.write(calm("contexts", List.of(context))).status(422);
    }

    @Test
    void keepsOneThatAnEntryNamesAlsoInTheBin() {
        var context = made();
        var entry = lea.written("contexts", List.of("work", context));
        lea.written("contexts", List.of(context));
        lea.delete(entry).status(204);
        var inUse = lea.delete(path(context)).problem(409, "context-in-use").has("$.entries", 2);
        assertThat(inUse.json().get("detail").asString()).startsWith("2 entrées");
        assertThat(lea.read(ENTRIES + "?context=" + context).get("items")).hasSize(1);
    }

    @Test
    void makesTwoHundredAndOneMoreWhenOneIsRemoved() {
        var first = made();
        JournalRowsFixture.copyContexts(lea.person(), 200);
        var more = ids.next();
        make(more).problem(422, "too-many-contexts").has("$.detail");
        make(first).status(200);
        lea.delete(path(first)).status(204);
        make(more).status(200);
        make(first).status(422);
    }

    /** Whichever is first: no entry is left with a context that is gone. */
    @Test
    void removesNoneThatIsBeingNamed() throws Exception {
        for (int round = 0; round < 10; round++) {
            var context = made();
            var written = CompletableFuture.supplyAsync(
                    () -> lea.write(calm("contexts", List.of(context))).status());
            int removed = lea.delete(path(context)).status();
            assertThat(List.of(written.get(), removed)).isIn(List.of(201, 409), List.of(422, 204));
        }
    }
}
