package fr.cesizen.emotion.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RemovedContextTest {

    @Autowired
    ApiClient api;

    /** An import that waits names no entry yet: its activity is then left out. */
    @Test
    void leavesOutAContextThatWasRemovedAfterTheMapping() {
        var lea = new ImportClient(api.somebody());
        var choir = new UuidGenerator().next();
        lea.journal().keepContext(choir, "activity", "Chant", false).status(200);
        var run = lea.map(
                lea.daylio("2026-03-05,5 mars,jeudi,08:00,bien,travail | chorale,,"),
                "{\"words\":{},\"activities\":{\"chorale\":\"" + choir + "\"}}");
        assertThat(lea.lines(run).get(0).has("leftOut")).isFalse();
        lea.delete("/api/v1/journal/contexts/" + choir).status(204);
        assertThat(lea.lines(run).get(0).get("leftOut").toString()).isEqualTo("[\"chorale\"]");
        lea.applied(run);
        assertThat(lea.entries().get(0).get("contexts").toString()).isEqualTo("[\"work\"]");
    }
}
